package org.kith.spelling;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A postcode with one space before its last three, wherever spaces were written: as it stands, or without what is after its first half. */
public final class Postcode {

    public static final Pattern WHOLE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}");

    /** A whole one, or one without what is after its first half. */
    public static final Pattern FORM = Pattern.compile("[A-Z0-9 ]{2,10}");

    private static final Pattern IN_ONE = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})");
    private static final Pattern BETWEEN = Pattern.compile("[ .-]+");
    private static final int LAST = 4;

    private Postcode() {}

    /** As it is written, and where it is a whole one, with its space where it belongs. */
    public static String of(String text) {
        String written = Plain.of(text);
        if (!written.isEmpty() && written.indexOf(' ') != written.length() - LAST) {
            Matcher whole = IN_ONE.matcher(BETWEEN.matcher(written).replaceAll(""));
            if (whole.matches()) {
                return whole.group(1) + " " + whole.group(2);
            }
        }
        return written;
    }
}
