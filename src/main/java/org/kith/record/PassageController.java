package org.kith.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.kith.web.TooLate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Looking again at a passage that is kept back: until another day, or no longer. */
@Controller
@RequestMapping("/young-people/{id}/entries/{entry}/passages/{passage}/withholding")
class PassageController {
    private static final String BECAUSE = "because";
    private static final int LONGEST = 150;

    private final ActorTransactions acting;
    private final Withholding withholding;
    private final EntryPages pages;
    private final Clock clock;

    PassageController(ActorTransactions acting, Withholding withholding, EntryPages pages, Clock clock) {
        this.acting = acting;
        this.withholding = withholding;
        this.pages = pages;
        this.clock = clock;
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("withheld")
    Answer lookAgain(
            Actor actor, @PathVariable UUID id, @PathVariable UUID entry, @PathVariable UUID passage, Form sent) {
        var form = Withholding.checked(sent.at("again-" + passage), LocalDate.now(clock));
        if (form.isWrong()) {
            acting.changing(actor, id, viewer -> withholding.mayWithhold(viewer, id, entry));
            return pages.again(actor, id, entry, form);
        }
        var keeping = Withholding.keeping(form, passage);
        return acting.<Answer>changing(actor, id, viewer -> withholding
                .lookAgain(viewer, id, entry, keeping, form.value("decided"))
                .<Answer>map(why -> TooLate.page(viewer, why, keeping.words(), address(id, entry)))
                .orElseGet(() -> back(id, entry)));
    }

    @PostMapping("/end")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("let-go")
    Answer letGo(Actor actor, @PathVariable UUID id, @PathVariable UUID entry, @PathVariable UUID passage, Form sent) {
        var form = sent.at("open-" + passage)
                .needs(BECAUSE, "withheld.part.because.none")
                .lineUpTo(LONGEST, BECAUSE, "entry.because.too-long")
                .unmarked(BECAUSE);
        if (form.isWrong()) {
            acting.changing(actor, id, viewer -> withholding.mayWithhold(viewer, id, entry));
            return pages.again(actor, id, entry, form);
        }
        var address = address(id, entry);
        return acting.<Answer>changing(actor, id, viewer -> {
            if (withholding.isDecidedAgain(viewer, id, entry, passage, form.value("decided"))) {
                return TooLate.page(viewer, "too-late.decided-again", form.value(BECAUSE), address);
            }
            return withholding.letPassageGo(viewer, id, entry, passage, form.line(BECAUSE))
                    ? back(id, entry)
                    : TooLate.page(viewer, "too-late.let-go", form.value(BECAUSE), address);
        });
    }

    private static Redirect back(UUID id, UUID entry) {
        return Redirect.to(address(id, entry));
    }

    private static String address(UUID id, UUID entry) {
        return "/young-people/" + id + "/entries/" + entry;
    }
}
