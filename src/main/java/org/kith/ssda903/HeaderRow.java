package org.kith.ssda903;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.spelling.Sex;

/**
 * Who a child of the return is.
 *
 * @param child the number the council's own system gives: {@link ChildNumber}
 * @param sex a code of {@code CodeList.SEX}, as a letter: {@link Sex}
 * @param ethnicity a code of {@code CodeList.ETHNICITY}
 * @param upn the unique pupil number, or the code that says why there is none
 */
public record HeaderRow(
        String child,
        @Nullable String sex,
        LocalDate dateOfBirth,
        @Nullable String ethnicity,
        @Nullable String upn) {

    public HeaderRow of(String number) {
        return number.equals(child) ? this : new HeaderRow(number, sex, dateOfBirth, ethnicity, upn);
    }
}
