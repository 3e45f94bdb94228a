package org.kith.reconnecting;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.NotAForm;
import org.kith.people.YoungPersonHeaders;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Page;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whom a young person would like back in their life: their own page of it, and the search of whoever looks for them. */
@Controller
@RequestMapping("/young-people/{id}/reconnecting")
class ReconnectingController {
    static final AccessLogEntry RECONNECTING = AccessLogEntry.at("reconnecting", "people");

    private final ActorTransactions acting;
    private final YoungPersonHeaders whose;
    private final WishSql sql;
    private final Wishes wishes;
    private final Searches searches;
    private final LookerSql lookers;

    ReconnectingController(
            ActorTransactions acting,
            YoungPersonHeaders whose,
            WishSql sql,
            Wishes wishes,
            Searches searches,
            LookerSql lookers) {
        this.acting = acting;
        this.whose = whose;
        this.sql = sql;
        this.wishes = wishes;
        this.searches = searches;
        this.lookers = lookers;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    WishesPage all(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, RECONNECTING, viewer -> {
            ReconnectingPermissions.of(viewer).mustSee();
            return new WishesPage(viewer, whose.of(id).orElseThrow(NotFound::new), sql.all(id), lookers.leftOf(id));
        });
    }

    @GetMapping("/{wish}")
    @OpenTo(Who.SIGNED_IN)
    Page one(Actor actor, @PathVariable UUID id, @PathVariable UUID wish) {
        return acting.reading(actor, id, RECONNECTING, viewer -> {
            ReconnectingPermissions.of(viewer).mustSee();
            return page(viewer, id, wish);
        });
    }

    private Page page(Viewer viewer, UUID id, UUID wish) {
        var header = whose.of(id).orElseThrow(NotFound::new);
        if (ReconnectingPermissions.of(viewer).own()) {
            var one = wishes.of(id, wish);
            return new WishPage(viewer, header, one, searches.bothRead(wish), wishes.lastDay(one));
        }
        var search = searches.of(id, wish);
        return new SearchPage(viewer, header, search, wishes.lastDay(search.wish()));
    }

    /** A button of a side: it rests, goes on or is over, and no reason is asked. */
    @PostMapping("/{wish}/moves/{move}")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("reconnecting-moved")
    Redirect move(Actor actor, @PathVariable UUID id, @PathVariable UUID wish, @PathVariable String move, Form form) {
        return acting.reading(actor, id, RECONNECTING, viewer -> {
            ReconnectingPermissions.of(viewer).mustSee();
            var step = Step.ofKey(move).filter(Step.MOVES::contains).orElseThrow(NotFound::new);
            var now = wishes.of(id, wish);
            ReconnectingPermissions.of(viewer).mustMove();
            if (!form.has(StepForm.SEEN)) {
                throw new NotAForm();
            }
            var kept = wishes.move(viewer, id, now.id(), step, form);
            var to = Redirect.to("/young-people/" + id + "/reconnecting/" + wish);
            var said = "reconnecting-" + step.key() + (step == Step.END && now.asOther() ? "-other" : "");
            return to.saying(kept == Wishes.Kept.THERE ? said : "reconnecting-so-already");
        });
    }
}
