package org.kith.together;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.drafts.Drafts;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What one side says of how both work together. What is typed comes back where it is not kept. */
@Controller
@RequestMapping("/young-people/{id}/together/{worker}/sides/{side}")
class LinesController {
    private final ActorTransactions acting;
    private final Together together;
    private final Drafts drafts;
    private final TogetherReaders whose;
    private final Clock clock;

    LinesController(ActorTransactions acting, Together together, Drafts drafts, TogetherReaders whose, Clock clock) {
        this.acting = acting;
        this.together = together;
        this.drafts = drafts;
        this.whose = whose;
        this.clock = clock;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    LinesPage ask(Actor actor, @PathVariable UUID id, @PathVariable UUID worker, @PathVariable String side) {
        return acting.reading(actor, id, TogetherController.TOGETHER, viewer -> {
            var which = which(viewer, side);
            var pair = together.of(id, worker);
            TogetherPermissions.of(viewer).mustSay(pair.mate());
            var byYoung = which.byYoung(TogetherPermissions.of(viewer).own());
            var begun = drafts.of(id, TogetherDrafts.lines(worker, which));
            return page(
                    viewer,
                    pair,
                    which,
                    begun.orElseGet(() -> LinesForm.begin(pair, byYoung, LocalDate.now(clock))),
                    false);
        });
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("together-said")
    Answer say(Actor actor, @PathVariable UUID id, @PathVariable UUID worker, @PathVariable String side, Form form) {
        return acting.<Answer>reading(actor, id, TogetherController.TOGETHER, viewer -> {
            var which = which(viewer, side);
            var pair = together.of(id, worker);
            TogetherPermissions.of(viewer).mustSay(pair.mate());
            var checked = LinesForm.checked(form, TogetherPermissions.of(viewer).own(), clock);
            if (checked.isWrong()) {
                return again(viewer, page(viewer, pair, which, checked, false));
            }
            if (together.say(viewer, id, worker, which, form) == Together.Kept.THERE) {
                drafts.sent(viewer, id, TogetherDrafts.lines(worker, which), form);
                return Redirect.to(pair.address());
            }
            var now = together.of(id, worker);
            var seen = now.version(which.byYoung(TogetherPermissions.of(viewer).own()));
            var late = form.again().with(LinesForm.SEEN, Integer.toString(seen));
            return again(viewer, page(viewer, now, which, late, true));
        });
    }

    /** A young person has a side of their own alone. */
    private static Side which(Viewer viewer, String side) {
        TogetherPermissions.of(viewer).mustSee();
        return Side.of(side)
                .filter(one ->
                        one == Side.MINE || !TogetherPermissions.of(viewer).own())
                .orElseThrow(NotFound::new);
    }

    /** The form once more with what was typed, which is also kept: nothing depends on this page staying open. */
    private LinesPage again(Viewer viewer, LinesPage page) {
        var which = TogetherDrafts.lines(page.pair().mate().account(), page.side());
        drafts.keep(viewer, page.whose().id(), which, page.form());
        return page;
    }

    private LinesPage page(Viewer viewer, Pair pair, Side side, Form form, boolean late) {
        var header = whose.of(pair.youngPerson());
        return new LinesPage(viewer, header, pair, side, form, whose.reads(viewer, header, pair.mate()), late);
    }
}
