package org.kith.lifeline;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.contact.ContactDetails;
import org.kith.people.PeoplePermissions;
import org.kith.people.WorkersNow;
import org.kith.people.YoungPeople;
import org.kith.web.NotAllowed;
import org.kith.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A young person's lifeline: homes and workers by year, and what they come to. */
@Controller
class YoungPersonController {
    static final AccessLogEntry LIFELINE =
            AccessLogEntry.at("lifeline", "about-me", "home", "people", "safety", "plan", "learning");

    private final ActorTransactions acting;
    private final YoungPeople people;
    private final LifelineSql sql;
    private final WorkersNow workers;
    private final ContactDetails contact;
    private final MetPeople met;

    YoungPersonController(
            ActorTransactions acting,
            YoungPeople people,
            LifelineSql sql,
            WorkersNow workers,
            ContactDetails contact,
            MetPeople met) {
        this.acting = acting;
        this.people = people;
        this.sql = sql;
        this.workers = workers;
        this.contact = contact;
        this.met = met;
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
        return OwnLifelinePage.of(
                viewer, person, sql.toldThemselves(id), met.asOf(viewer), met.today(), met.inThePastYear(id));
    }

    private LifelinePage page(Viewer viewer, UUID id, String year) {
        NotAllowed.unless(PeoplePermissions.of(viewer).seeYoungPeople(), "error.not-yours");
        var asOf = met.asOf(viewer);
        var person = people.person(id).orElseThrow(NotFound::new);
        var told = sql.told(id);
        var one = MetPeople.asked(year, asOf);
        var same = met.years(viewer, id, told.story(person.dateOfBirth()), one);
        return LifelinePage.of(viewer, asOf, person, told, workers.of(id, met.today()), one, same)
                .with(contact.of(viewer, id), people.beside(viewer, id));
    }
}
