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
    private final Map<Integer, BesideFigures> beside = new HashMap<>();

    /** @param teams the team of each young person */
    TeamTallies(List<ReportingYear> years, Map<UUID, UUID> teams) {
        this.years = years;
        this.teams = teams;
    }

    record Key(UUID team, int year, SameSource source) {}

    /** The days they had with workers, each year up to that day. */
    void add(Map<UUID, CountsEverybody.Told> all, LocalDate day) {
        all.forEach((id, told) -> years.forEach(year -> {
            var story = told.story();
            var days = Continuity.shared(story.episodes(), story.spells(), year, day);
            days.ifPresent(one -> add(id, year.ends(), SameSource.DAYS, one.same()));
            beside.computeIfAbsent(year.ends(), none -> new BesideFigures())
                    .add(days, Continuity.withAfterCare(told.in(year), year, day));
        }));
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

    /** Whether the year of all together would tell of few beside the figures of everybody. */
    boolean tellsOfFew(Key key) {
        var figures = beside.get(key.year());
        return key.source() == SameSource.DAYS && figures != null && figures.tellOfFew();
    }
}
