package org.kith.assignment;

import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.form.Form;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Young people who were moved away from whoever worked with them: where they are, and how to say goodbye. Nothing else of them is shown. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/moved")
class MovedAwayController {
    private final ActorTransactions acting;
    private final MovedAwaySql sql;

    MovedAwayController(ActorTransactions acting, MovedAwaySql sql) {
        this.acting = acting;
        this.sql = sql;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    MovedAwayPage all(Actor actor) {
        return acting.as(actor, viewer -> {
            AssignmentPermissions.of(viewer).mustBeTold();
            return new MovedAwayPage(viewer, sql.unread());
        });
    }

    /** Those that stood on the page they read. */
    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("moves-read")
    Redirect read(Actor actor, Form form) {
        return acting.as(actor, viewer -> {
            AssignmentPermissions.of(viewer).mustBeTold();
            sql.read(form.uuids("told"));
            return Redirect.to("/to-do");
        });
    }
}
