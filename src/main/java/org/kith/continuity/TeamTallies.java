package org.kith.continuity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.codes.ReportingYear;

/** What is counted of each team's young people while they come one after the other. Who has nothing in a year is not in it. */
final class TeamTallies {
    private final List<ReportingYear> years;
    private final Map<UUID, UUID> teams;
    private final Map<Key, SameTally> tallies = new HashMap<>();

    /** @param teams the team of each young person */
    TeamTallies(List<ReportingYear> years, Map<UUID, UUID> teams) {
        this.years = years;
        this.teams = teams;
    }

    record Key(UUID team, int year, SameSource source) {}

    /** The days they had with workers, each year up to that day. */
    void add(Map<UUID, Story> stories, LocalDate day) {
        stories.forEach(
                (id, story) -> years.forEach(year -> Continuity.shared(story.episodes(), story.spells(), year, day)
                        .ifPresent(days -> add(id, year.ends(), SameSource.DAYS, days.same()))));
    }

    void add(UUID youngPerson, int year, SameSource source, SamePeople one) {
        var team = teams.get(youngPerson);
        if (team != null) {
            tallies.merge(new Key(team, year, source), SameTally.of(one), SameTally::plus);
        }
    }

    Map<Key, SameTally> all() {
        return Map.copyOf(tallies);
    }
}
