package org.kith.samepeople;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.codes.ReportingYear;
import org.kith.continuity.CatchUps;
import org.kith.continuity.Continuity;
import org.kith.continuity.LastDayCovered;
import org.kith.continuity.Spells;
import org.kith.continuity.TeamContinuity;
import org.springframework.stereotype.Component;

/** Counts how much the young people a viewer sees met the same people, within the running transaction. */
@Component
class SameCounts {
    private final SameSql sql;
    private final CatchUps catchUps;
    private final Spells spells;
    private final TeamContinuity teams;
    private final LastDayCovered lastDay;

    SameCounts(SameSql sql, CatchUps catchUps, Spells spells, TeamContinuity teams, LastDayCovered lastDay) {
        this.sql = sql;
        this.catchUps = catchUps;
        this.spells = spells;
        this.teams = teams;
        this.lastDay = lastDay;
    }

    /** @param whose a team of the viewer's, or somebody who works there; none for everybody the viewer sees */
    SameScope scope(Viewer viewer, Optional<UUID> whose) {
        var organisation = organisation(viewer);
        var mine = sql.teams(organisation);
        if (whose.isEmpty()) {
            return new SameScope(mine, null, null);
        }
        return mine.stream()
                .filter(team -> team.id().equals(whose.get()))
                .findFirst()
                .map(team -> new SameScope(mine, team, null))
                .or(() -> sql.worker(whose.get(), spells.samePersons(organisation))
                        .map(worker -> new SameScope(mine, null, worker)))
                .orElseThrow(NotFound::new);
    }

    SameYears of(Viewer viewer, SameScope scope) {
        var organisation = organisation(viewer);
        var years = teams.years(viewer);
        var day = lastDay.of(viewer).day();
        var met = catchUps.ofEverybody(
                organisation, years.getLast().first(), years.getFirst().last());
        var episodes = sql.episodes(organisation);
        var times = spells.ofEverybody(organisation);
        var team = scope.team() == null ? null : scope.team().id();
        var people = sql.youngPeople(organisation, team).stream()
                .map(id -> {
                    Map<Integer, Continuity.Shared> days = new HashMap<>();
                    for (ReportingYear year : years) {
                        Continuity.shared(
                                        episodes.getOrDefault(id, List.of()),
                                        times.getOrDefault(id, List.of()),
                                        year,
                                        day)
                                .ifPresent(shared -> days.put(year.ends(), shared));
                    }
                    return new SameYears.Person(id, met.getOrDefault(id, List.of()), days);
                })
                .toList();
        return new SameYears(years, people, scope.worker());
    }

    static UUID organisation(Viewer viewer) {
        return Objects.requireNonNull(viewer.organisation(), "people belong to an organisation");
    }
}
