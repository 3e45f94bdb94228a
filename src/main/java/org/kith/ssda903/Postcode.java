package org.kith.ssda903;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.intake.Refusal;
import org.kith.spelling.Plain;

/** A postcode of a row, with one space before its last three, wherever spaces were written: as it stands, or without what is after its first half. */
final class Postcode {

    static final Pattern WHOLE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}");

    private static final Pattern FORM = Pattern.compile("[A-Z0-9 ]{2,10}");
    private static final Pattern IN_ONE = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})");
    private static final Pattern BETWEEN = Pattern.compile("[ .-]+");
    private static final int LAST = 4;

    private Postcode() {}

    static @Nullable String of(Row row, String column) throws Refusal {
        String written = Plain.of(row.value(column));
        if (!written.isEmpty() && written.indexOf(' ') != written.length() - LAST) {
            Matcher whole = IN_ONE.matcher(BETWEEN.matcher(written).replaceAll(""));
            if (whole.matches()) {
                return whole.group(1) + " " + whole.group(2);
            }
        }
        return RowCodes.fitting(row, column, written, FORM, "a postcode");
    }
}
