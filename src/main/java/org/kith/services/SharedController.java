package org.kith.services;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.audit.AskedWhy;
import org.kith.drafts.Drafts;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.kith.web.TooLate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What young people share with whoever looks, where partners come in; and asking to see more. */
@Controller
class SharedController {
    private static final AccessLogEntry IN_LIST = AccessLogEntry.at("shared-with-me");
    private static final AccessLogEntry ASKING = AccessLogEntry.at("ask-to-see").alsoForRecipients();

    private final ActorTransactions acting;
    private final SharedSql sql;
    private final AskSql asks;
    private final AskedWhy askedWhy;
    private final Drafts drafts;
    private final Clock clock;

    SharedController(
            ActorTransactions acting, SharedSql sql, AskSql asks, AskedWhy askedWhy, Drafts drafts, Clock clock) {
        this.acting = acting;
        this.sql = sql;
        this.asks = asks;
        this.askedWhy = askedWhy;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping("/shared-with-me")
    @OpenTo(Who.SIGNED_IN)
    SharedPage list(Actor actor) {
        return acting.as(actor, viewer -> {
            SharedPermissions.of(viewer).mustRead();
            var people = sql.all();
            acting.shownInList(people.stream().map(SharedPerson::id).toList(), IN_LIST);
            return new SharedPage(
                    viewer, people, asks.mine(), askedWhy.openFor(viewer), sql.ours(viewer, clock.instant()));
        });
    }

    @GetMapping("/shared-with-me/{id}/asking")
    @OpenTo(Who.SIGNED_IN)
    AskPage begin(Actor actor, @PathVariable UUID id) {
        return page(actor, id, null);
    }

    @PostMapping("/shared-with-me/{id}/asking")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("asked-to-see")
    Answer ask(Actor actor, @PathVariable UUID id, Form form) {
        var outcome = acting.changing(actor, id, viewer -> {
            SharedPermissions.of(viewer).mustAsk();
            var person = sql.one(id).orElseThrow(NotFound::new);
            var earlier = asks.asked(id);
            if (earlier.stream().anyMatch(asked -> AskForm.asks(form, asked))) {
                return new Outcome(form, true);
            }
            var checked = AskForm.checked(AskForm.among(form, AskPage.offered(person, earlier)));
            return new Outcome(checked, !checked.isWrong() && isAsked(viewer, id, checked));
        });
        if (outcome.asked()) {
            return Redirect.to("/shared-with-me");
        }
        return outcome.form().isWrong()
                ? page(actor, id, outcome.form())
                : acting.as(
                        actor,
                        viewer -> TooLate.page(viewer, "too-late.sent", form.value(AskForm.WORDS), "/shared-with-me"));
    }

    private boolean isAsked(Viewer viewer, UUID id, Form form) {
        var asked = asks.add(viewer, id, form, clock.instant());
        if (asked) {
            drafts.sent(viewer, id, AskDrafts.of(id), form);
        }
        return asked;
    }

    /** @param asked whether it is asked now; with nothing wrong and not so, the form asked something else before */
    private record Outcome(Form form, boolean asked) {}

    /** @param form as it was sent; null where it begins, with what was begun before */
    private AskPage page(Actor actor, UUID id, @Nullable Form form) {
        return acting.reading(actor, id, ASKING, viewer -> {
            SharedPermissions.of(viewer).mustAsk();
            var person = sql.one(id).orElseThrow(NotFound::new);
            var begun = form == null ? drafts.of(id, AskDrafts.of(id)).orElseGet(Form::empty) : form;
            return new AskPage(viewer, person, asksAbout(id), begun);
        });
    }

    private List<Ask> asksAbout(UUID person) {
        return asks.mine().stream().filter(one -> one.person().equals(person)).toList();
    }
}
