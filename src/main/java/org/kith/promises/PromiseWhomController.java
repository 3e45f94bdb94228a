package org.kith.promises;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.people.Caseload;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Chooses to whom, or by whom, a promise is, for somebody who is on no page about them: a list, and logged as one. */
@Controller
class PromiseWhomController {
    private static final int MOST = 200;

    private final ActorTransactions acting;
    private final Caseload caseload;
    private final Clock clock;

    PromiseWhomController(ActorTransactions acting, Caseload caseload, Clock clock) {
        this.acting = acting;
        this.caseload = caseload;
        this.clock = clock;
    }

    @GetMapping("/promises/new")
    @OpenTo(Who.SIGNED_IN)
    PromiseWhomPage whom(Actor actor) {
        return acting.as(actor, viewer -> {
            PromisePermissions.of(viewer).mustCount();
            var shown = people(viewer);
            acting.shownInList(shown.stream().map(Caseload.Person::id).toList(), PromisesController.PROMISES);
            return new PromiseWhomPage(viewer, shown);
        });
    }

    private List<Caseload.Person> people(Viewer viewer) {
        var all = caseload.living(viewer, LocalDate.now(clock), MOST);
        var mine = all.stream().filter(Caseload.Person::mine).toList();
        return mine.isEmpty() ? all : mine;
    }
}
