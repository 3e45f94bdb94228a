package org.kith.spelling;

import java.util.Locale;
import java.util.regex.Pattern;

/** A code or a number as it was meant: in capitals, and without the decimals that a spreadsheet puts to whole numbers. */
public final class Plain {

    private static final Pattern DECIMALS = Pattern.compile("(-?[0-9]+)\\.0*");

    private Plain() {}

    public static String of(String written) {
        if (written.indexOf('.') > 0) {
            var number = DECIMALS.matcher(written);
            return number.matches() ? number.group(1) : written.toUpperCase(Locale.ROOT);
        }
        return written.toUpperCase(Locale.ROOT);
    }
}
