package org.kith.returns;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who a child of the return is.
 *
 * @param child the number the council's own system gives, digits only
 * @param sex a code of {@code CodeList.SEX}
 * @param ethnicity a code of {@code CodeList.ETHNICITY}
 * @param upn the unique pupil number, or the code that says why there is none
 */
public record HeaderRow(
        String child,
        String sex,
        LocalDate dateOfBirth,
        String ethnicity,
        @Nullable String upn) {}
