package org.kith.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.codes.ReportingYear;

/** What is counted until care ends, beside what is counted until somebody is 25: the difference may be few. */
class BesideFiguresTest {
    private static final ReportingYear YEAR = new ReportingYear(2021);
    private static final UUID TEAM = UUID.randomUUID();

    @Test
    void fewWhoCountAfterCareAloneAreToldByTheDifference() {
        assertThat(tells(20, 0, 0)).isFalse();
        assertThat(tells(20, 3, 0)).as("three more in all").isTrue();
        assertThat(tells(20, 6, 0)).isFalse();
        assertThat(tells(20, 9, 2))
                .as("eleven more, two of them with two workers")
                .isTrue();
        assertThat(tells(20, 9, 6)).isFalse();
    }

    private static boolean tells(int inCare, int afterCare, int withTwo) {
        var all = new HashMap<UUID, CountsEverybody.Told>();
        many(all, inCare, told(episode("2019-05-01", null), spell("A", "2019-05-01", null)));
        many(all, afterCare, told(episode("2010-05-01", "2019-05-01"), spell("A", "2019-05-01", null)));
        many(
                all,
                withTwo,
                told(
                        episode("2010-05-01", "2019-05-01"),
                        spell("A", "2019-05-01", "2020-09-01"),
                        spell("B", "2020-09-01", null)));
        var teams = new HashMap<UUID, UUID>();
        all.keySet().forEach(id -> teams.put(id, TEAM));
        var tallies = new TeamTallies(List.of(YEAR), teams);
        tallies.add(all, YEAR.last());
        assertThat(tallies.tellsOfFew(new TeamTallies.Key(TEAM, YEAR.ends(), SameSource.CATCH_UPS)))
                .isFalse();
        return tallies.tellsOfFew(new TeamTallies.Key(TEAM, YEAR.ends(), SameSource.DAYS));
    }

    private static void many(Map<UUID, CountsEverybody.Told> all, int count, CountsEverybody.Told told) {
        for (var i = 0; i < count; i++) {
            all.put(UUID.randomUUID(), told);
        }
    }

    private static CountsEverybody.Told told(Episode home, Spell... spells) {
        var story = new Story(LocalDate.parse("2001-01-01"), List.of(home), List.of(spells), true, false);
        return new CountsEverybody.Told(story, 2020, false);
    }

    private static Episode episode(String from, @Nullable String until) {
        return new Episode(
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                "U4",
                null,
                "C2",
                "N1",
                "S",
                until == null ? null : "E13",
                null,
                null,
                null,
                null,
                null);
    }

    private static Spell spell(String worker, String from, @Nullable String until) {
        return new Spell(worker, LocalDate.parse(from), until == null ? null : LocalDate.parse(until), null);
    }
}
