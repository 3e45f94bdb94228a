package org.kith.record;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.kith.web.TooLate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Taking away an entry of one's own that was written by mistake, and putting it back. */
@Controller
@RequestMapping("/young-people/{id}/entries/{entry}")
class TakingAwayController {
    private static final String BECAUSE = "because";
    private static final int LONGEST = 300;

    private final ActorTransactions acting;
    private final TakingAway takingAway;
    private final EntryPages pages;

    TakingAwayController(ActorTransactions acting, TakingAway takingAway, EntryPages pages) {
        this.acting = acting;
        this.takingAway = takingAway;
        this.pages = pages;
    }

    /** @param there the entry as it was before */
    private record Tried(Entry there, Form form) {}

    @PostMapping("/taking-away")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("entry-taken-away")
    Answer takeAway(Actor actor, @PathVariable UUID id, @PathVariable UUID entry, Form sent) {
        var line = sent.lineAsTyped(BECAUSE);
        var tried = acting.changing(actor, id, viewer -> {
            var found = takingAway.mayTakeAway(viewer, id, entry);
            var form = checked(viewer, sent.at("take-away"));
            if (!form.isWrong()) {
                takingAway.takeAway(viewer, id, entry, line);
            }
            return new Tried(found, form);
        });
        var there = tried.there();
        var wrong = tried.form().isWrong();
        if (there.isTakenAway() && !wrong && !line.equals(there.goneBecause())) {
            return acting.as(
                    actor,
                    viewer -> TooLate.page(viewer, "too-late.taken-away", sent.value(BECAUSE), address(id, entry)));
        }
        return wrong && !there.isTakenAway() ? pages.again(actor, id, entry, tried.form()) : back(id, entry);
    }

    @PostMapping("/putting-back")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("entry-put-back")
    Redirect putBack(Actor actor, @PathVariable UUID id, @PathVariable UUID entry) {
        acting.changing(actor, id, viewer -> {
            takingAway.putBack(viewer, id, entry);
            return "";
        });
        return back(id, entry);
    }

    private static Form checked(Viewer viewer, Form form) {
        var own = RecordPermissions.of(viewer).own();
        return (own ? form : form.needs(BECAUSE, "entry.take-away.why").unmarked(BECAUSE))
                .lineUpTo(LONGEST, BECAUSE, "entry.take-away.too-long");
    }

    private static Redirect back(UUID id, UUID entry) {
        return Redirect.to(address(id, entry));
    }

    private static String address(UUID id, UUID entry) {
        return "/young-people/" + id + "/entries/" + entry;
    }
}
