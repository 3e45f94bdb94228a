package org.kith.reconnecting;

import java.util.List;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A manager is asked whether somebody of their teams is looked for, and answers: they ask the young person, and nobody learns more than yes or not now. */
@Controller
@RequestMapping("/reconnecting-asked/{through}")
class ThroughController {
    private final ActorTransactions acting;
    private final ThroughSql sql;

    ThroughController(ActorTransactions acting, ThroughSql sql) {
        this.acting = acting;
        this.sql = sql;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    ThroughPage ask(Actor actor, @PathVariable UUID through) {
        return acting.as(actor, viewer -> page(viewer, through, Form.empty()));
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("reconnecting-through")
    Answer answer(Actor actor, @PathVariable UUID through, Form form) {
        return acting.<Answer>as(actor, viewer -> {
            ReconnectingPermissions.of(viewer).mustName();
            sql.lock(through);
            var page = page(viewer, through, form);
            var checked = ThroughPage.checked(form, page.theirs());
            if (checked.isWrong()) {
                return page(viewer, through, checked);
            }
            if (!page.ask().stands()) {
                return Redirect.to(page.address()).saying("reconnecting-through-over");
            }
            if (!sql.isSaid(form.key())) {
                sql.say(
                        viewer,
                        through,
                        form.key(),
                        form.chose(ThroughPage.ANSWER, ThroughPage.YES) ? form.id(ThroughPage.WHO) : null);
            }
            return Redirect.to(page.address());
        });
    }

    /** With the names of those of their teams, which the log says were seen. */
    private ThroughPage page(Viewer viewer, UUID through, Form form) {
        ReconnectingPermissions.of(viewer).mustName();
        var ask = sql.find(through).orElseThrow(NotFound::new);
        var theirs = ask.stands() ? sql.theirs() : List.<SearchSql.Other>of();
        acting.shownInList(theirs.stream().map(SearchSql.Other::id).toList(), ReconnectingController.RECONNECTING);
        return new ThroughPage(
                viewer, ask, Option.each(theirs, one -> one.id().toString(), SearchSql.Other::name), form);
    }
}
