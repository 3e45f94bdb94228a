package org.kith.lifeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.codes.ReportingYear;
import org.kith.continuity.AsOf;
import org.kith.continuity.CatchUps;
import org.kith.continuity.CatchUps.CatchUp;
import org.kith.continuity.LastDayCovered;
import org.kith.continuity.Story;
import org.kith.web.NavigationPermissions;
import org.kith.words.Dates;
import org.springframework.stereotype.Component;

/** Whom a young person met, and up to which day that is told. Called inside the actor's transaction, which is about that young person. */
@Component
class MetPeople {
    private final CatchUps catchUps;
    private final LastDayCovered lastDay;
    private final Clock clock;

    MetPeople(CatchUps catchUps, LastDayCovered lastDay, Clock clock) {
        this.catchUps = catchUps;
        this.lastDay = lastDay;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Dates.LONDON));
    }

    AsOf asOf(Viewer viewer) {
        return lastDay.of(viewer);
    }

    /** The year asked for, unless it is later than the last that is told of. */
    static ReportingYear asked(String year, AsOf asOf) {
        return ReportingYear.parse(year)
                .filter(asked -> asked.ends() <= asOf.year().ends())
                .orElse(asOf.year());
    }

    List<CatchUp> inThePastYear(UUID youngPerson) {
        return catchUps.of(youngPerson, today().minusYears(1), today());
    }

    /** Without catch-ups for whoever does not read the record. */
    SameYears years(Viewer viewer, UUID youngPerson, Story story, ReportingYear year) {
        var asOf = asOf(viewer);
        var first = SameYears.first(year).first();
        var last = SameYears.last(year, asOf, today()).last();
        var met = NavigationPermissions.of(viewer).readRecord() ? catchUps.of(youngPerson, first, last) : null;
        return SameYears.of(story, met, year, asOf, today());
    }
}
