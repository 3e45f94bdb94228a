package org.kith.record;

import static org.kith.words.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.web.ConfirmationMessage;
import org.kith.web.TooLate;
import org.kith.withholding.Reason;
import org.kith.words.Line;
import org.kith.words.TextInput;
import org.kith.words.WordsForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looking again at a passage that is kept back: until another day, or no longer. */
@Controller
@RequestMapping("/young-people/{id}/entries/{entry}/passages/{passage}/withholding")
class PassageController {
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
    @ConfirmationMessage("kept-back")
    Object lookAgain(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID entry,
            @PathVariable UUID passage,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String reviewOn,
            @RequestParam(defaultValue = "") String decided) {
        var wrong = Withholding.wrong(reason, reviewOn, LocalDate.now(clock));
        if (!wrong.isEmpty()) {
            acting.changing(actor, id, viewer -> withholding.mayWithhold(viewer, id, entry));
            var form = WordsForm.of("", reviewOn);
            return pages.again(actor, id, entry, new EntryPage.Reply("again-" + passage, form, reason, wrong));
        }
        var keeping =
                new WithheldSql.Keeping(passage, Reason.ofKey(reason).orElseThrow(), LocalDate.parse(reviewOn.strip()));
        return acting.<Object>changing(actor, id, viewer -> withholding
                .lookAgain(viewer, id, entry, keeping, decided)
                .<Object>map(why -> TooLate.page(viewer, why, keeping.words(), address(id, entry)))
                .orElseGet(() -> back(id, entry)));
    }

    @PostMapping("/end")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("let-go")
    Object letGo(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID entry,
            @PathVariable UUID passage,
            @RequestParam(defaultValue = "") String because,
            @RequestParam(defaultValue = "") String decided) {
        var line = TextInput.line(because);
        var wrong = wrong(line);
        if (wrong != null) {
            acting.changing(actor, id, viewer -> withholding.mayWithhold(viewer, id, entry));
            return pages.again(
                    actor, id, entry, new EntryPage.Reply("open-" + passage, WordsForm.of("", because), say(wrong)));
        }
        var address = address(id, entry);
        return acting.<Object>changing(actor, id, viewer -> {
            if (withholding.isDecidedAgain(viewer, id, entry, passage, decided)) {
                return TooLate.page(viewer, "too-late.decided-again", because, address);
            }
            return withholding.letPassageGo(viewer, id, entry, passage, line)
                    ? back(id, entry)
                    : TooLate.page(viewer, "too-late.let-go", because, address);
        });
    }

    private static @Nullable String wrong(String because) {
        if (because.isEmpty()) {
            return "withheld.part.because.none";
        }
        return Line.longer(because, LONGEST)
                ? "entry.because.too-long"
                : TextInput.isMarked(because) ? TextInput.MARKED : null;
    }

    private static String back(UUID id, UUID entry) {
        return "redirect:" + address(id, entry);
    }

    private static String address(UUID id, UUID entry) {
        return "/young-people/" + id + "/entries/" + entry;
    }
}
