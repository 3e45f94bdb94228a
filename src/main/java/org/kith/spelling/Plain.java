package org.kith.spelling;

import java.util.Locale;
import java.util.regex.Pattern;

/** A code or a number as it was meant: in capitals, and without the decimals or the power of ten that a spreadsheet makes of whole numbers. */
public final class Plain {

    private static final Pattern DECIMALS = Pattern.compile("(-?[0-9]+)\\.0*");

    /** A power of ten says a number only where no digit of it is missing. */
    private static final Pattern POWER = Pattern.compile("([1-9])\\.([0-9]+)[Ee]\\+?([0-9]{1,2})");

    private Plain() {}

    public static String of(String written) {
        if (written.indexOf('.') > 0) {
            var number = DECIMALS.matcher(written);
            return number.matches() ? number.group(1) : withoutPower(written);
        }
        return written.toUpperCase(Locale.ROOT);
    }

    private static String withoutPower(String written) {
        var power = POWER.matcher(written);
        return power.matches() && power.group(2).length() == Integer.parseInt(power.group(3))
                ? power.group(1) + power.group(2)
                : written.toUpperCase(Locale.ROOT);
    }
}
