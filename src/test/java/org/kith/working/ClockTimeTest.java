package org.kith.working;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTimeTest {

    @ParameterizedTest
    @CsvSource({
        "9, 09:00",
        "9.30, 09:30",
        "9:30, 09:30",
        "09:30, 09:30",
        "9am, 09:00",
        "9 AM, 09:00",
        "12am, 00:00",
        "12pm, 12:00",
        "12, 12:00",
        "2, 14:00",
        "6.45, 18:45",
        "02:00, 02:00",
        "2am, 02:00",
        "7, 07:00",
        "17:00, 17:00",
        "24:00, 00:00",
        "0:00, 00:00",
        "midday, 12:00",
        "Noon, 12:00",
        "midnight, 00:00"
    })
    void whenSomebodyBegins(String typed, String time) {
        assertThat(ClockTime.from(" " + typed + " ")).contains(LocalTime.parse(time));
    }

    @ParameterizedTest
    @CsvSource({
        "9, 5, 17:00",
        "9, 5.30, 17:30",
        "9, 12, 12:00",
        "9, 1, 13:00",
        "1pm, 8, 20:00",
        "9, 17:00, 17:00",
        "10pm, 6am, 06:00",
        "22:00, 6, 06:00",
        "22:00, 06:00, 06:00",
        "16:00, midnight, 00:00",
        "9, 9, 21:00"
    })
    void whenTheyEnd(String from, String typed, String time) {
        assertThat(ClockTime.until(typed, ClockTime.from(from).orElseThrow())).contains(LocalTime.parse(time));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nine", "25", "9.60", "13pm", "0am", "9-5", "9.3", "9am pm", "24:30x"})
    void whatIsNoTime(String typed) {
        assertThat(ClockTime.from(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"09:00, 9am", "17:30, 5.30pm", "12:00, midday", "00:00, midnight", "00:15, 12.15am", "12:05, 12.05pm"})
    void asItIsSaidAndTypedAgain(String time, String words) {
        assertThat(ClockTime.words(LocalTime.parse(time))).isEqualTo(words);
        assertThat(ClockTime.from(words)).contains(LocalTime.parse(time));
    }
}
