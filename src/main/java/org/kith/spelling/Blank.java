package org.kith.spelling;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What programs write where nothing stands, such as {@code NULL} or a dash, and the marks they put round what is text. */
public final class Blank {

    private static final Set<String> WORDS = Set.of(
            "NULL", "(NULL)", "<NULL>", "[NULL]", "\\N", "(BLANK)", "NONE", "(NONE)", "N/A", ".", "...", "\u2026", "~");

    /** Dashes of whatever kind, and no more of them than would be typed for one. */
    private static final Pattern DASHES = Pattern.compile("[-\u2010-\u2015\u2212]{1,3}");

    /** Those that in other letters may be somebody's name. */
    private static final Set<String> AS_WRITTEN = Set.of("NaN", "nan", "NaT");

    private static final int LONGEST = 7;

    private static final String MARK = "[\"'`\u00AB\u00BB\u2018\u2019\u201C\u201D]+";

    /** {@code ="000123"}, with which a CSV file keeps a spreadsheet from making a number of it; {@code '000123}; quotation marks. */
    private static final Pattern MARKS = Pattern.compile("^=?" + MARK + "|" + MARK + "$");

    private Blank() {}

    /** Whether it says that there is nothing. */
    public static boolean isOne(String value) {
        return value.length() <= LONGEST
                && (AS_WRITTEN.contains(value)
                        || WORDS.contains(value.toUpperCase(Locale.ROOT))
                        || DASHES.matcher(value).matches());
    }

    /** What a value is without marks that it is text; empty where it says that there is nothing. */
    public static String orValue(String value) {
        if (value.isEmpty() || isPlain(value.charAt(0))) {
            return value;
        }
        String text = MARKS.matcher(value).replaceAll("").strip();
        return isOne(text) ? "" : text;
    }

    /** As nearly all begin: with a digit, or with a letter that no word for nothing begins with. */
    private static boolean isPlain(char first) {
        return first >= '0' && first <= '9'
                || first > '@' && first < '{' && Character.isLetter(first) && first != 'N' && first != 'n';
    }
}
