package org.kith.successor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The handover of the demo is halfway through and its days fit, whichever day of the week the demo begins. */
class HandoverDaysTest {
    private static final EnumSet<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** A week each, in winter, in spring when clocks change, and round a new year. */
    static Stream<LocalDate> starts() {
        return Stream.of("2026-11-23", "2027-03-25", "2026-12-28")
                .map(LocalDate::parse)
                .flatMap(monday -> monday.datesUntil(monday.plusWeeks(1)));
    }

    @ParameterizedTest
    @MethodSource("starts")
    void theyFit(LocalDate today) {
        var days = HandoverDays.of(today);
        assertThat(days.choir().getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
        assertThat(days.goodbye().getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
        assertThat(days.said().plusDays(12)).as("planned, and then visited").isBefore(days.choir());
        assertThat(days.choir()).isBefore(today);
        assertThat(days.three()).isAfter(today).isBefore(days.goodbye());
        assertThat(days.first())
                .as("who comes is there before the other is gone")
                .isBefore(days.lastDay());
        assertThat(days.goodbye()).isBefore(days.lastDay());
        assertThat(days.lastDay()).isBefore(today.plusDays(22));
        assertThat(Stream.of(days.three(), days.first(), days.lastDay()).map(LocalDate::getDayOfWeek))
                .doesNotContainAnyElementsOf(WEEKEND);
    }
}
