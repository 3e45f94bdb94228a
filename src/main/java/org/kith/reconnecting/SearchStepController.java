package org.kith.reconnecting;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.drafts.Drafts;
import org.kith.form.Form;
import org.kith.people.YoungPersonHeaders;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Says what became of a search: each step has a form of its own, and what is typed comes back where it is not kept. */
@Controller
@RequestMapping("/young-people/{id}/reconnecting/{wish}/says/{said}")
class SearchStepController {
    private final ActorTransactions acting;
    private final YoungPersonHeaders whose;
    private final Searches searches;
    private final Drafts drafts;
    private final Choices choices;
    private final Clock clock;

    SearchStepController(
            ActorTransactions acting,
            YoungPersonHeaders whose,
            Searches searches,
            Drafts drafts,
            Choices choices,
            Clock clock) {
        this.acting = acting;
        this.whose = whose;
        this.searches = searches;
        this.drafts = drafts;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    Answer ask(Actor actor, @PathVariable UUID id, @PathVariable UUID wish, @PathVariable("said") String step) {
        return acting.<Answer>reading(actor, id, ReconnectingController.RECONNECTING, viewer -> {
            ReconnectingPermissions.of(viewer).mustLook();
            var now = searches.of(id, wish);
            if (!ReconnectingPermissions.of(viewer).take(of(step), now)) {
                return Redirect.to("/young-people/" + id + "/reconnecting/" + wish)
                        .saying("reconnecting-so-already");
            }
            var begun = drafts.of(id, ReconnectingDrafts.of(wish, of(step)));
            var form = begun.orElseGet(() -> StepForm.begin(of(step), now));
            return page(viewer, now, of(step), form, false);
        });
    }

    /** What is sent about a search that is not there for them comes back, the same as where there is none. */
    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("reconnecting-said")
    Answer take(
            Actor actor, @PathVariable UUID id, @PathVariable UUID wish, @PathVariable("said") String step, Form form) {
        try {
            return taken(actor, id, wish, step, form);
        } catch (NotFound e) {
            return acting.as(actor, viewer -> {
                if (!ReconnectingPermissions.of(viewer).look()
                        || form.value("words").isBlank()) {
                    throw e;
                }
                return new UnsentPage(viewer, form);
            });
        }
    }

    private Answer taken(Actor actor, UUID id, UUID wish, String step, Form form) {
        return acting.<Answer>reading(actor, id, ReconnectingController.RECONNECTING, viewer -> {
            ReconnectingPermissions.of(viewer).mustLook();
            var which = of(step);
            var before = searches.of(id, wish);
            var page = page(viewer, before, which, form, false);
            var checked = before.isSaid(form.key()) ? form : checked(page);
            if (checked.isWrong()) {
                ReconnectingPermissions.of(viewer).mustTake(which, before);
                return again(viewer, page.with(checked));
            }
            var kept = searches.take(viewer, id, wish, which, form);
            if (kept == Wishes.Kept.THERE) {
                drafts.sent(viewer, id, ReconnectingDrafts.of(wish, which), form);
                return Redirect.to("/young-people/" + id + "/reconnecting/" + wish)
                        .saying("reconnecting-said-" + which.key());
            }
            var now = searches.of(id, wish);
            var typed = StepForm.again(form, now);
            return again(
                    viewer,
                    page(
                            viewer,
                            now,
                            which,
                            kept == Wishes.Kept.ALIKE ? typed.with(StepForm.TWICE, "yes") : typed,
                            true));
        });
    }

    private Form checked(StepPage page) {
        return StepForm.checked(
                page.form(), page.step(), page.around().who(), page.around().seconds(), clock);
    }

    private StepPage again(Viewer viewer, StepPage page) {
        var which = ReconnectingDrafts.of(page.search().wish().id(), page.step());
        drafts.keep(viewer, page.whose().id(), which, page.form());
        return page;
    }

    private StepPage page(Viewer viewer, Search search, Step step, Form form, boolean late) {
        var header = whose.of(search.wish().youngPerson()).orElseThrow(NotFound::new);
        var around = new StepPage.Around(
                step == Step.FOUND ? choices.who(header.id()) : List.of(),
                step == Step.SAFE ? choices.seconds(header.id()) : List.of(),
                late);
        return new StepPage(viewer, header, search, step, form, around);
    }

    private static Step of(String step) {
        return Stream.of(Step.values())
                .filter(one -> one.key().equals(step) && !Step.MOVES.contains(one))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
