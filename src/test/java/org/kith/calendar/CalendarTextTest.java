package org.kith.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a calendar reads, by two clients: the library that wrote it, and another one. */
class CalendarTextTest {
    private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");

    private static CalendarItem item(String day, @Nullable String time) {
        return new CalendarItem("test 1", LocalDate.parse(day), time == null ? null : LocalTime.parse(time), true);
    }

    /** London's clocks go forward on 28 March 2027 and back on 31 October. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-27, 09:00, 2027-03-27T09:00:00Z",
        "2027-03-28, 09:00, 2027-03-28T08:00:00Z",
        "2027-10-30, 23:30, 2027-10-30T22:30:00Z",
        "2027-10-31, 23:30, 2027-10-31T23:30:00Z",
        "2027-07-01, 00:15, 2027-06-30T23:15:00Z",
    })
    void anHourIsThatOfLondonWhereverThePhoneIs(String day, String time, String moment) throws Exception {
        var text = CalendarText.of("Appointment", List.of(item(day, time)), NOW);
        var event = Biweekly.parse(text).first().getEvents().getFirst();
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse(moment));
        assertThat(event.getDateStart().getValue().hasTime()).isTrue();
        assertThat(event.getDateEnd().getValue().toInstant())
                .isEqualTo(Instant.parse(moment).plusSeconds(3600));
        assertThat(text).doesNotContain("TZID", "VTIMEZONE");
    }

    @Test
    void aWholeDayIsADayWhereverThePhoneIsAndLeavesItFree() throws Exception {
        var text = CalendarText.of("Appointment", List.of(item("2027-03-28", null)), NOW);
        assertThat(text).contains("DTSTART;VALUE=DATE:20270328\r\n", "TRANSP:TRANSPARENT\r\n");
        assertThat(Biweekly.parse(text)
                        .first()
                        .getEvents()
                        .getFirst()
                        .getDateStart()
                        .getValue()
                        .hasTime())
                .isFalse();
    }

    /** A word of many bytes is folded, which some clients take to be at 75 bytes and some at as many letters: it reads the same in both. */
    @Test
    void aLongWordAndOneWithMarksIsReadAsItWasTyped() throws Exception {
        for (var called : List.of("Ŵ".repeat(40), "Tea; cake, \\ and a\\nnap", "Apwyntiad")) {
            var text = CalendarText.of(called, List.of(item("2027-03-28", "09:00")), NOW);
            assertThat(Biweekly.parse(text)
                            .first()
                            .getEvents()
                            .getFirst()
                            .getSummary()
                            .getValue())
                    .isEqualTo(called);
            var read = new CalendarBuilder().build(new StringReader(text));
            assertThat(read.validate().hasErrors())
                    .as(read.validate().toString())
                    .isFalse();
            assertThat(text.lines()
                            .mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length)
                            .max()
                            .orElseThrow())
                    .isLessThanOrEqualTo(150);
        }
    }

    @Test
    void whereNothingIsSetTheCalendarIsEmpty() {
        assertThat(CalendarText.of("Appointment", List.of(), NOW))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .doesNotContain("VEVENT");
    }
}
