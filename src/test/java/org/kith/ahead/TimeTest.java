package org.kith.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Days, months and seasons as they are said, and where they stand on the line. */
class TimeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @Test
    void amonthAndASeasonAreKnownByTheirDays() {
        for (var key : List.of("2027-03", "2027-12", "2027-spring", "2027-summer", "2027-autumn", "2027-winter")) {
            assertThat(Time.about(key).orElseThrow().key()).isEqualTo(key);
        }
        assertThat(Time.about("2026-winter").orElseThrow())
                .isEqualTo(new Time(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 2, 28)));
        for (var none : List.of("", "2027", "2027-13", "2027-00", "2027-monsoon", "2027-03-01", "spring")) {
            assertThat(Time.about(none)).as(none).isEmpty();
        }
        assertThat(Season.around(LocalDate.of(2027, 1, 31)).key()).isEqualTo("2026-winter");
        assertThat(Season.around(LocalDate.of(2026, 12, 1)).key()).isEqualTo("2026-winter");
        assertThat(Season.around(LocalDate.of(2027, 3, 1)).key()).isEqualTo("2027-spring");
        assertThat(Season.around(TODAY).key()).isEqualTo("2026-autumn");
    }

    @Test
    void itIsSaidAsPeopleSayIt() {
        assertThat(words("2027-spring")).isEqualTo("spring 2027");
        assertThat(Time.about("2027-autumn").orElseThrow().begins(TODAY)).isEqualTo("Autumn 2027");
        assertThat(words("2026-winter")).isEqualTo("winter 2026 to 2027");
        assertThat(words("2027-03")).isEqualTo("March 2027");
        assertThat(near(0)).isEqualTo("today");
        assertThat(near(1)).isEqualTo("tomorrow");
        assertThat(near(14)).isEqualTo("in 14 days");
        assertThat(near(21)).isEqualTo("in 3 weeks");
        assertThat(near(63)).isEqualTo("in 9 weeks");
        assertThat(near(64)).isEqualTo("in 2 months");
        assertThat(near(91)).isEqualTo("in 3 months");
        assertThat(near(800)).isEqualTo("in 2 years");
        assertThat(near(-1)).isEqualTo("yesterday");
        assertThat(Time.about("2027-03").orElseThrow().near(TODAY)).isEqualTo("in March 2027");
    }

    @Test
    void whatHasADayComesBeforeASeasonThatGoesOn() {
        var season = new Foreseen(Kind.MOVE, null, Time.about("2026-winter").orElseThrow(), false);
        var perhaps = new Coming(UUID.randomUUID(), "x", season, List.of(), List.of());
        assertThat(List.of(perhaps, coming(30)).stream().sorted(Coming.SOONEST).toList())
                .last()
                .isEqualTo(perhaps);
    }

    private static String words(String key) {
        return Time.about(key).orElseThrow().words(TODAY);
    }

    private static String near(int days) {
        return Time.day(TODAY.plusDays(days)).near(TODAY);
    }

    @Test
    void wordsOnTheLineHaveRoomAndTimeGoesDown() {
        var many = IntStream.range(0, 12).mapToObj(number -> coming(number / 3)).toList();
        var drawn = LineLayout.draw(many, one -> "Something that has many words indeed", TODAY)
                .orElseThrow();
        assertThat(drawn.marks()).hasSize(12);
        for (var i = 1; i < drawn.marks().size(); i++) {
            var before = drawn.marks().get(i - 1);
            var mark = drawn.marks().get(i);
            assertThat(mark.labelAt() - before.labelAt()).isGreaterThanOrEqualTo(20);
            assertThat(mark.y()).isGreaterThanOrEqualTo(before.y());
        }
        assertThat(drawn.height()).isGreaterThan(drawn.marks().getLast().labelAt());
        assertThat(drawn.marks().getFirst().words()).isEqualTo("Something that has many words");
        assertThat(drawn.marks().getFirst().more()).isEqualTo("indeed");
        assertThat(drawn.months()).isNotEmpty();
        assertThat(LineLayout.draw(List.of(), one -> "", TODAY)).isEmpty();
        var later = LineLayout.draw(List.of(coming(3), coming(900)), one -> "x", TODAY)
                .orElseThrow();
        assertThat(later.marks()).hasSize(1);
        assertThat(later.later()).isEqualTo(1);
        assertThat(LineLayout.draw(List.of(coming(900)), one -> "x", TODAY)).isEmpty();
    }

    private static Coming coming(int days) {
        var says = new Foreseen(Kind.MOVE, null, Time.day(TODAY.plusDays(days)), true);
        return new Coming(UUID.randomUUID(), UUID.randomUUID().toString(), says, List.of(), List.of());
    }
}
