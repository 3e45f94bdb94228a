package org.kith.leavequickly;

import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A young person reads what leaving quickly does and what it does not, and turns the button on or off for themselves. */
@Controller
@RequestMapping("/leaving-quickly")
class LeaveController {
    private static final String ON = "on";

    private final ActorTransactions acting;
    private final LeaveSql sql;

    LeaveController(ActorTransactions acting, LeaveSql sql) {
        this.acting = acting;
        this.sql = sql;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    LeavePage show(Actor actor) {
        return acting.as(actor, viewer -> new LeavePage(theirs(viewer)));
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("leave-on")
    Redirect turn(Actor actor, Form form) {
        var off = form.chose(ON, "no");
        acting.doAs(actor, viewer -> {
            theirs(viewer);
            if (off || form.chose(ON, "yes")) {
                sql.turn(viewer.me(), !off);
            }
        });
        var next = Redirect.to("/leaving-quickly");
        return off ? next.saying("leave-off") : next;
    }

    private static Viewer theirs(Viewer viewer) {
        LeavePermissions.of(viewer).mustBeTheirs();
        return viewer;
    }
}
