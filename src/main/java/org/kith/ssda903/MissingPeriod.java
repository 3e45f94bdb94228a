package org.kith.ssda903;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time somebody was missing or away without agreement.
 *
 * @param kind a code of {@code CodeList.MISSING}: M missing, A away
 * @param until the day they were back; none while they are not
 */
public record MissingPeriod(
        String kind, LocalDate from, @Nullable LocalDate until) {}
