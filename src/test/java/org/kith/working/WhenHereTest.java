package org.kith.working;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.words.Dates;

/** November 2026: the 2nd is a Monday. Clocks go back on 25 October 2026 and forward on 28 March 2027. */
class WhenHereTest {
    private static final String OFFICE = "09:00-17:00;09:00-17:00;09:00-17:00;09:00-17:00;09:00-13:00;;";

    private static WhenHere when(String hours, String... away) {
        return new WhenHere(Hours.kept(hours), Away.kept(String.join(" ", Arrays.asList(away))));
    }

    /** On London's clock. */
    private static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(Dates.LONDON).toInstant();
    }

    private static String said(WhenHere.Now now) {
        return switch (now) {
            case WhenHere.Here here -> "here until " + london(here.until());
            case WhenHere.Later later -> "from " + london(later.from());
            case WhenHere.AwayUntil away -> "away until " + away.until();
            case WhenHere.Unsaid unsaid -> "unsaid";
        };
    }

    private static String london(Instant moment) {
        return moment.atZone(Dates.LONDON).toLocalDateTime().toString();
    }

    /** On the last day, when the day's work is done, nobody reads that they are back tomorrow. */
    @Test
    void whoeverIsDoneOnTheirLastDayIsNotBackTomorrow() {
        var words = new WorkingWords(
                "Hello", Hours.kept(OFFICE), WorkerContact.NONE, WorkingWords.Fits.NONE, null, Away.NONE);
        var amina = new Said(new UUID(0, 1), "Amina", 1, words, null, at("2026-10-01T09:00"));
        var evening = at("2026-11-03T18:00");
        assertThat(amina.told(evening, null, LocalDate.parse("2026-11-03")).when())
                .isEmpty();
        assertThat(amina.told(evening, null, LocalDate.parse("2026-11-04")).when())
                .contains("9am");
        assertThat(amina.told(evening, null, null).when()).contains("9am");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T08:59, from 2026-11-02T09:00",
        "2026-11-02T09:00, here until 2026-11-02T17:00",
        "2026-11-02T16:59, here until 2026-11-02T17:00",
        "2026-11-02T17:00, from 2026-11-03T09:00",
        "2026-11-02T23:59, from 2026-11-03T09:00",
        "2026-11-03T00:00, from 2026-11-03T09:00",
        "2026-11-06T13:00, from 2026-11-09T09:00",
        "2026-11-07T12:00, from 2026-11-09T09:00",
        "2026-11-08T23:59, from 2026-11-09T09:00",
    })
    void byTheHoursOfTheWeek(String moment, String said) {
        assertThat(said(when(OFFICE).at(at(moment)))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T21:59, from 2026-11-02T22:00",
        "2026-11-02T22:00, here until 2026-11-03T06:00",
        "2026-11-03T00:00, here until 2026-11-03T06:00",
        "2026-11-03T05:59, here until 2026-11-03T06:00",
        "2026-11-03T06:00, from 2026-11-09T22:00",
    })
    void throughTheNight(String moment, String said) {
        assertThat(said(when("22:00-06:00;;;;;;").at(at(moment)))).isEqualTo(said);
    }

    @Test
    void untilMidnight() {
        var late = when("16:00-00:00;;;;;;");
        assertThat(said(late.at(at("2026-11-02T23:59")))).isEqualTo("here until 2026-11-03T00:00");
        assertThat(said(late.at(at("2026-11-03T00:00")))).isEqualTo("from 2026-11-09T16:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-03T18:00, from 2026-11-04T09:00, 2026-11-10/2026-11-11",
        "2026-11-09T18:00, away until 2026-11-11, 2026-11-10/2026-11-11",
        "2026-11-10T10:00, away until 2026-11-11, 2026-11-10/2026-11-11",
        "2026-11-11T23:59, away until 2026-11-11, 2026-11-10/2026-11-11",
        "2026-11-12T00:00, from 2026-11-12T09:00, 2026-11-10/2026-11-11",
        // A weekend before and after is not said to be away; it is not worked on.
        "2026-11-07T12:00, away until 2026-11-13, 2026-11-09/2026-11-13",
        "2026-11-14T12:00, from 2026-11-16T09:00, 2026-11-09/2026-11-13",
        "2026-11-07T12:00, from 2026-11-09T09:00, 2026-11-07/2026-11-08",
        // Weeks of holiday said in parts, with only a weekend between them.
        "2026-11-09T12:00, away until 2026-11-27, 2026-11-09/2026-11-13 2026-11-16/2026-11-27",
        "2026-11-14T12:00, away until 2026-11-27, 2026-11-09/2026-11-13 2026-11-16/2026-11-27",
        "2026-11-09T12:00, away until 2027-01-08, 2026-11-09/2027-01-08",
        // A day at work between two.
        "2026-11-10T12:00, away until 2026-11-10, 2026-11-10/2026-11-10 2026-11-12/2026-11-20",
    })
    void timesAway(String moment, String said, String away) {
        assertThat(said(when(OFFICE, away.split(" ")).at(at(moment)))).isEqualTo(said);
    }

    /** Who begins the night before is there until the morning of the first day away. */
    @Test
    void aNightThatBeginsBeforeTheyAreAwayIsWorkedToItsEnd() {
        var nights = when("22:00-06:00;22:00-06:00;;;;;", "2026-11-03/2026-11-05");
        assertThat(said(nights.at(at("2026-11-03T03:00")))).isEqualTo("here until 2026-11-03T06:00");
        assertThat(said(nights.at(at("2026-11-03T23:00")))).isEqualTo("away until 2026-11-05");
    }

    @Test
    void whoSaidNoHours() {
        assertThat(said(when("").at(at("2026-11-02T10:00")))).isEqualTo("unsaid");
        var away = when("", "2026-11-02/2026-11-04", "2026-11-05/2026-11-08");
        assertThat(said(away.at(at("2026-11-01T10:00")))).isEqualTo("unsaid");
        assertThat(said(away.at(at("2026-11-04T23:00")))).isEqualTo("away until 2026-11-08");
        assertThat(said(away.at(at("2026-11-09T00:00")))).isEqualTo("unsaid");
    }

    /** The hour that comes twice, and the one that does not come. */
    @Test
    void whenClocksChange() {
        var sundays = when(";;;;;;00:30-01:30");
        assertThat(said(sundays.at(Instant.parse("2026-10-25T01:15:00Z"))))
                .as("a quarter past one, for the second time")
                .isEqualTo("here until 2026-10-25T01:30");
        assertThat(said(sundays.at(Instant.parse("2026-10-25T01:30:00Z")))).isEqualTo("from 2026-11-01T00:30");
        assertThat(said(sundays.at(Instant.parse("2027-03-28T00:45:00Z")))).isEqualTo("here until 2027-03-28T02:30");
        assertThat(said(when(OFFICE).at(Instant.parse("2026-10-26T09:00:00Z")))).startsWith("here");
        assertThat(said(when(OFFICE).at(Instant.parse("2026-10-23T08:00:00Z")))).startsWith("here");
    }

    @Test
    void everyMomentOfAYearHasAnAnswer() {
        var some = when(OFFICE, "2026-12-21/2027-01-03", "2027-03-01/2027-03-01");
        for (var moment = at("2026-10-01T00:00");
                moment.isBefore(at("2027-10-01T00:00"));
                moment = moment.plusSeconds(7_919)) {
            assertThat(some.at(moment)).isNotInstanceOf(WhenHere.Unsaid.class);
        }
    }

    @Test
    void timesThatTouchAreOne() {
        var away = Away.kept("2026-11-05/2026-11-06 2026-11-02/2026-11-04 2026-11-03/2026-11-03 2026-12-01/2026-12-01");
        assertThat(away.toKeep()).isEqualTo("2026-11-02/2026-11-06 2026-12-01/2026-12-01");
        assertThat(away.without(LocalDate.of(2026, 11, 2)).toKeep()).isEqualTo("2026-12-01/2026-12-01");
        assertThat(away.from(LocalDate.of(2026, 11, 7))).hasSize(1);
        assertThat(Away.kept("")).isEqualTo(Away.NONE);
    }

    @Test
    void hoursAreKeptAsTheyAre() {
        for (var text : List.of(OFFICE, ";;;;;;", "22:00-06:00;;;;;;10:30-00:00")) {
            assertThat(Hours.kept(text).toKeep()).isEqualTo(text.equals(";;;;;;") ? "" : text);
        }
    }
}
