package org.kith.lifeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.codes.ReportingYear;
import org.kith.contact.ContactDetails;
import org.kith.continuity.AsOf;
import org.kith.continuity.CatchUps;
import org.kith.continuity.LastDayCovered;
import org.kith.people.PeoplePermissions;
import org.kith.people.WorkersNow;
import org.kith.people.YoungPeople;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;
import org.kith.web.Page;
import org.kith.words.Dates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A young person's lifeline: homes and workers by year, and what they come to. */
@Controller
class YoungPersonController {
    private static final AccessLogEntry LIFELINE =
            AccessLogEntry.at("lifeline", "about-me", "home", "people", "safety", "plan", "learning");

    private final ActorTransactions acting;
    private final YoungPeople people;
    private final LifelineSql sql;
    private final LastDayCovered lastDay;
    private final WorkersNow workers;
    private final ContactDetails contact;
    private final CatchUps catchUps;
    private final Clock clock;

    YoungPersonController(
            ActorTransactions acting,
            YoungPeople people,
            LifelineSql sql,
            LastDayCovered lastDay,
            WorkersNow workers,
            ContactDetails contact,
            CatchUps catchUps,
            Clock clock) {
        this.acting = acting;
        this.people = people;
        this.sql = sql;
        this.lastDay = lastDay;
        this.workers = workers;
        this.contact = contact;
        this.catchUps = catchUps;
        this.clock = clock;
    }

    @GetMapping("/young-people/{id}")
    @OpenTo(Who.SIGNED_IN)
    Page lifeline(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String year) {
        return acting.reading(
                actor,
                id,
                viewer -> ContactDetails.seen(LIFELINE, viewer),
                viewer -> id.equals(viewer.youngPerson()) ? own(viewer, id) : page(viewer, id, year));
    }

    /** Their own, in their words. */
    private OwnLifelinePage own(Viewer viewer, UUID id) {
        var person = people.person(id).orElseThrow(NotFound::new);
        var today = LocalDate.now(clock.withZone(Dates.LONDON));
        var met = catchUps.of(id, today.minusYears(1), today);
        return OwnLifelinePage.of(viewer, person, sql.toldThemselves(id), lastDay.of(viewer), today, met);
    }

    private LifelinePage page(Viewer viewer, UUID id, String year) {
        NotAllowed.unless(PeoplePermissions.of(viewer).seeYoungPeople(), "error.not-yours");
        var asOf = lastDay.of(viewer);
        var person = people.person(id).orElseThrow(NotFound::new);
        var told = sql.told(id);
        var today = LocalDate.now(clock.withZone(Dates.LONDON));
        var one = asked(year, asOf);
        var met = NavigationPermissions.of(viewer).readRecord()
                ? catchUps.of(
                        id,
                        SameYears.first(one).first(),
                        SameYears.last(one, asOf, today).last())
                : null;
        var same = SameYears.of(told.story(person.dateOfBirth()), met, one, asOf, today);
        return LifelinePage.of(viewer, asOf, person, told, workers.of(id, today), one, same)
                .with(contact.of(viewer, id));
    }

    private static ReportingYear asked(String year, AsOf asOf) {
        return ReportingYear.parse(year)
                .filter(asked -> asked.ends() <= asOf.year().ends())
                .orElse(asOf.year());
    }
}
