package org.kith.record;

import static org.kith.words.Words.say;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.TooLate;
import org.kith.words.Line;
import org.kith.words.TextInput;
import org.kith.words.WordsForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Taking away an entry of one's own that was written by mistake, and putting it back. */
@Controller
@RequestMapping("/young-people/{id}/entries/{entry}")
class TakingAwayController {
    private static final int LONGEST = 300;

    private final ActorTransactions acting;
    private final TakingAway takingAway;
    private final EntryPages pages;

    TakingAwayController(ActorTransactions acting, TakingAway takingAway, EntryPages pages) {
        this.acting = acting;
        this.takingAway = takingAway;
        this.pages = pages;
    }

    /**
     * @param there the entry as it was before
     * @param wrong with the reason
     */
    private record Tried(Entry there, @Nullable String wrong) {}

    @PostMapping("/taking-away")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("entry-taken-away")
    Object takeAway(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID entry,
            @RequestParam(defaultValue = "") String because) {
        var line = TextInput.line(because);
        var tried = acting.changing(actor, id, viewer -> {
            var found = takingAway.mayTakeAway(viewer, id, entry);
            var wrong = wrong(viewer, line);
            if (wrong == null) {
                takingAway.takeAway(viewer, id, entry, line);
            }
            return new Tried(found, wrong);
        });
        var there = tried.there();
        var wrong = tried.wrong();
        if (there.isTakenAway() && wrong == null && !line.equals(there.goneBecause())) {
            return acting.as(actor, viewer -> TooLate.page(viewer, "too-late.taken-away", because, address(id, entry)));
        }
        return wrong == null || there.isTakenAway()
                ? back(id, entry)
                : pages.again(
                        actor, id, entry, new EntryPage.Reply("take-away", WordsForm.of("", because), say(wrong)));
    }

    @PostMapping("/putting-back")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("entry-put-back")
    String putBack(Actor actor, @PathVariable UUID id, @PathVariable UUID entry) {
        acting.changing(actor, id, viewer -> {
            takingAway.putBack(viewer, id, entry);
            return "";
        });
        return back(id, entry);
    }

    private static @Nullable String wrong(Viewer viewer, String because) {
        var own = RecordPermissions.of(viewer).own();
        if (because.isEmpty() && !own) {
            return "entry.take-away.why";
        }
        if (TextInput.isMarked(because) && !own) {
            return TextInput.MARKED;
        }
        return Line.longer(because, LONGEST) ? "entry.take-away.too-long" : null;
    }

    private static String back(UUID id, UUID entry) {
        return "redirect:" + address(id, entry);
    }

    private static String address(UUID id, UUID entry) {
        return "/young-people/" + id + "/entries/" + entry;
    }
}
