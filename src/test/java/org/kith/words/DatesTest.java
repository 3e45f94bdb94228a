package org.kith.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "Asia/Kabul, 2026-03-03T01:00",
        "Pacific/Auckland, 2026-12-25T01:00",
        "Pacific/Kiritimati, 2026-03-03T00:01",
        "Europe/London, 2026-03-03T00:01",
        "America/Los_Angeles, 2026-03-03T23:00"
    })
    void aDayHasComeWhereSomebodyIsAndTheDayAfterTomorrowHasNotComeAnywhere(String place, LocalDateTime there) {
        var clock = Clock.fixed(there.atZone(ZoneId.of(place)).toInstant(), Dates.LONDON);
        var theirs = there.toLocalDate();
        assertThat(Dates.hasCome(theirs, clock)).isTrue();
        assertThat(Dates.hasCome(theirs.minusDays(1), clock)).isTrue();
        assertThat(Dates.hasCome(theirs.plusDays(2), clock)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02T09:59, 2026-03-02", "2026-03-02T10:00, 2026-03-03", "2026-07-02T10:59, 2026-07-02"})
    void aDayComesFirstAtTheDateLine(LocalDateTime london, LocalDate latest) {
        var clock = Clock.fixed(london.atZone(Dates.LONDON).toInstant(), Dates.LONDON);
        assertThat(Dates.hasCome(latest, clock)).isTrue();
        assertThat(Dates.hasCome(latest.plusDays(1), clock)).isFalse();
    }
}
