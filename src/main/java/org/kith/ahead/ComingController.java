package org.kith.ahead;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is coming for a young person, on a line and in a list, and one of these with its steps: read by them and their team. */
@Controller
@RequestMapping("/young-people/{id}/coming")
class ComingController {
    static final AccessLogEntry COMING = AccessLogEntry.at("coming", "people");

    private final ActorTransactions acting;
    private final Comings comings;
    private final ComingReaders whose;

    ComingController(ActorTransactions acting, Comings comings, ComingReaders whose) {
        this.acting = acting;
        this.comings = comings;
        this.whose = whose;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    ComingsPage all(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, COMING, viewer -> {
            ComingPermissions.of(viewer).mustSee();
            return new ComingsPage(viewer, whose.of(id).orElseThrow(NotFound::new), comings.all(id), comings.today());
        });
    }

    @GetMapping("/{what}")
    @OpenTo(Who.SIGNED_IN)
    ComingPage one(Actor actor, @PathVariable UUID id, @PathVariable String what) {
        return acting.reading(actor, id, COMING, viewer -> {
            ComingPermissions.of(viewer).mustSee();
            return new ComingPage(
                    viewer, whose.of(id).orElseThrow(NotFound::new), comings.of(id, what), comings.today());
        });
    }
}
