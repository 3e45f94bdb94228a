package org.kith.inbox;

import java.time.Clock;
import java.time.LocalDate;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.words.Dates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** All that waits for whoever works here, the most urgent first. */
@Controller
class InboxController {
    static final String ADDRESS = "/to-do";
    private static final AccessLogEntry IN_LIST = AccessLogEntry.at("to-do");

    private final ActorTransactions acting;
    private final Waiting waiting;
    private final Clock clock;

    InboxController(ActorTransactions acting, Waiting waiting, Clock clock) {
        this.acting = acting;
        this.waiting = waiting;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    @OpenTo(Who.SIGNED_IN)
    InboxPage show(Actor actor) {
        return acting.as(actor, this::page);
    }

    private InboxPage page(Viewer viewer) {
        InboxPermissions.of(viewer).mustSee();
        var all = waiting.all(viewer);
        acting.shownInList(InboxItem.youngPeople(all.items()), IN_LIST);
        return new InboxPage(viewer, all.items(), all.count(), LocalDate.now(clock.withZone(Dates.LONDON)));
    }
}
