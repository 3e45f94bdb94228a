package org.kith.spelling;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a return knows a worker by ({@code SW_ID}), which is text: letters and digits, in capitals, without the decimals a spreadsheet puts to numbers. The
 * collection has SW or XX and a number in one piece (rule SW02), so {@code sw-10001}, {@code SW 10001.0} and {@code SW10001 Ann Lee} are one.
 */
public final class WorkerCode {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N} _./-]{1,50}");
    private static final Pattern BROKEN =
            Pattern.compile("(SW|XX)[ ._/:\u2010-\u2015\u2212-]*([0-9]+[A-Z]?)(?:\\.0*)?");

    /** A name is in letters only, so that nothing is lost that tells two apart. */
    private static final Pattern NAMED =
            Pattern.compile("((?:SW|XX)[0-9]{4,}[A-Z]?)(?: ?[-\u2013\u2014:(/,] ?| )\\p{L}[\\p{L}' .-]*\\)?");

    private static final Pattern NAMED_BEFORE =
            Pattern.compile("\\p{L}[\\p{L}' .,-]*?(?: ?[-\u2013\u2014:(/\\[] ?)((?:SW|XX)[0-9]{4,}[A-Z]?)[)\\]]?");

    private static final int LONGEST = 100;

    private WorkerCode() {}

    /** The code as it is kept. */
    public static String of(String written) {
        String plain = Plain.of(written);
        return plain.length() > LONGEST || isInOnePiece(plain) ? plain : meant(plain);
    }

    /** A code in capitals as it stands there, where it is kept in another form; else nothing. */
    public static @Nullable String otherwise(String written, String kept) {
        String plain = Plain.of(written);
        return plain.equals(kept) ? null : plain;
    }

    public static boolean isOne(String code) {
        return FORM.matcher(code).matches();
    }

    private static String meant(String plain) {
        Matcher broken = BROKEN.matcher(plain);
        if (broken.matches()) {
            return broken.group(1) + broken.group(2);
        }
        for (Pattern pattern : List.of(NAMED, NAMED_BEFORE)) {
            Matcher named = pattern.matcher(plain);
            if (named.matches()) {
                return named.group(1);
            }
        }
        return plain;
    }

    /** As nearly all are. */
    private static boolean isInOnePiece(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            char character = plain.charAt(i);
            if ((character < 'A' || character > 'Z') && (character < '0' || character > '9')) {
                return false;
            }
        }
        return true;
    }
}
