package org.kith.today;

import java.time.Clock;
import java.time.LocalDate;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.contact.ContactDetails;
import org.kith.people.WorkersNow;
import org.kith.people.YoungPersonHeaders;
import org.kith.vocabulary.RecordAccess;
import org.kith.vocabulary.Vocabulary;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a young person comes in: who is there for them, and what is new. */
@Controller
class TodayController {
    private static final AccessLogEntry TODAY = ContactDetails.seen(RecordAccess.at("today", null));

    private final ActorTransactions acting;
    private final YoungPersonHeaders whose;
    private final Vocabulary vocabulary;
    private final WorkersNow workers;
    private final News news;
    private final ContactDetails contact;
    private final Clock clock;

    TodayController(
            ActorTransactions acting,
            YoungPersonHeaders whose,
            Vocabulary vocabulary,
            WorkersNow workers,
            News news,
            ContactDetails contact,
            Clock clock) {
        this.acting = acting;
        this.whose = whose;
        this.vocabulary = vocabulary;
        this.workers = workers;
        this.news = news;
        this.contact = contact;
        this.clock = clock;
    }

    @GetMapping("/today")
    @OpenTo(Who.SIGNED_IN)
    TodayPage today(Actor actor) {
        return acting.readingOwn(actor, TODAY, this::page);
    }

    private TodayPage page(Viewer viewer) {
        var me = viewer.youngPerson();
        if (me == null) {
            throw new NotFound();
        }
        var today = LocalDate.now(clock);
        var here = workers.here(me, today);
        return new TodayPage(
                viewer,
                whose.of(me).orElseThrow(NotFound::new),
                today,
                news.first(viewer),
                news.ofWorkers(viewer),
                news.told(viewer),
                here,
                here.isEmpty() && workers.isUnknown(me),
                vocabulary.sections(),
                news.unopened(me),
                news.plans(me),
                contact.of(viewer, me));
    }
}
