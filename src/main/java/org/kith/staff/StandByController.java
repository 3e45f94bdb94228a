package org.kith.staff;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Page;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** That somebody whom an administrator let in works here, said by a second person; and that a manager, or a worker where no manager is there, knows who was put into their team. */
@Controller
class StandByController {
    private final ActorTransactions acting;
    private final StandBySql sql;

    StandByController(ActorTransactions acting, StandBySql sql) {
        this.acting = acting;
        this.sql = sql;
    }

    @GetMapping("/staff/{account}/word")
    @OpenTo(Who.SIGNED_IN)
    Page show(Actor actor, @PathVariable UUID account) {
        return acting.as(actor, viewer -> {
            var may = StandByPermissions.of(viewer);
            may.mustBeAsked();
            var one = sql.one(account).orElseThrow(NotFound::new);
            may.mustSee(one);
            return new StandByPage(viewer, one);
        });
    }

    /** Said already, nothing changes. */
    @PostMapping("/staff/{account}/word")
    @OpenTo(value = Who.SIGNED_IN, recent = true)
    @ConfirmationMessage("stood-by")
    Redirect say(Actor actor, @PathVariable UUID account) {
        acting.doAs(actor, viewer -> {
            var may = StandByPermissions.of(viewer);
            may.mustBeAsked();
            var one = sql.one(account).orElseThrow(NotFound::new);
            may.mustSee(one);
            if (one.open()) {
                may.mustSay(one);
                sql.say(viewer, account);
            }
        });
        return Redirect.to("/to-do");
    }

    /** Where somebody is who waits; whoever waits no more goes on. */
    @GetMapping("/coming-in")
    @OpenTo(Who.SIGNED_IN)
    Answer waiting(Actor actor) {
        return acting.as(
                actor,
                viewer -> StandByPermissions.of(viewer).waitThemselves() ? new WaitingPage(viewer) : Redirect.to("/"));
    }
}
