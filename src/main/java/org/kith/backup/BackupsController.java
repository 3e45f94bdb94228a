package org.kith.backup;

import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.web.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What an administrator reads of backups. They are made and restored where Kith is run, and not from a browser. */
@Controller
class BackupsController {
    private final ActorTransactions acting;
    private final Backups backups;

    BackupsController(ActorTransactions acting, Backups backups) {
        this.acting = acting;
        this.backups = backups;
    }

    @GetMapping("/backups")
    @OpenTo(Who.SIGNED_IN)
    Answer see(Actor actor) {
        return acting.<Answer>as(actor, viewer -> {
            BackupsPermissions.of(viewer).mustLookAfter();
            return new BackupsPage(viewer, backups.now(), backups.all());
        });
    }
}
