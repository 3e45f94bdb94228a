package org.kith.reconnecting;

import java.time.Clock;
import java.time.LocalDate;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.kith.words.Dates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whether young people may ask for somebody who works here once they have left: said by themselves, and taken back by themselves. */
@Controller
@RequestMapping("/findable")
class FindableController {
    private static final int LONGEST = 300;
    private static final int YEARS = 10;

    private final ActorTransactions acting;
    private final FindableSql sql;
    private final Clock clock;

    FindableController(ActorTransactions acting, FindableSql sql, Clock clock) {
        this.acting = acting;
        this.sql = sql;
        this.clock = clock;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    FindablePage ask(Actor actor) {
        return acting.as(actor, viewer -> {
            ReconnectingPermissions.of(viewer).mustLook();
            return page(viewer, Form.empty());
        });
    }

    private FindablePage page(Viewer viewer, Form form) {
        var now = sql.mine().orElse(null);
        return new FindablePage(viewer, now, now == null || form.has("reach") ? form : FindablePage.of(now));
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("findable")
    Answer agree(Actor actor, Form sent) {
        return acting.<Answer>as(actor, viewer -> {
            ReconnectingPermissions.of(viewer).mustLook();
            var form = checked(sent);
            if (form.isWrong()) {
                return page(viewer, form);
            }
            var until = form.day("until");
            if (until != null) {
                sql.agree(viewer, form.words("reach"), until);
            }
            return Redirect.to("/findable");
        });
    }

    private Form checked(Form form) {
        var until = form.day("until");
        var today = LocalDate.now(clock.withZone(Dates.LONDON));
        return form.needs("reach", "findable.reach.none")
                .wordsUpTo(LONGEST, "reach", "findable.reach.too-long")
                .unmarked("reach")
                .refuseIf(until == null, "until", "findable.until.none")
                .refuseIf(until != null && !until.isAfter(today), "until", "findable.until.past")
                .refuseIf(until != null && until.isAfter(today.plusYears(YEARS)), "until", "findable.until.far");
    }

    @PostMapping("/end")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("findable-no-more")
    Redirect end(Actor actor) {
        return acting.as(actor, viewer -> {
            ReconnectingPermissions.of(viewer).mustLook();
            sql.end();
            return Redirect.to("/findable");
        });
    }
}
