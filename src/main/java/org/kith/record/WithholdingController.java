package org.kith.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.form.Form;
import org.kith.vocabulary.Vocabulary;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.NotAllowed;
import org.kith.web.Redirect;
import org.kith.web.TooLate;
import org.kith.withholding.WithheldLine;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeping an entry back from the young person, letting it go, and everything that is kept back in one place. */
@Controller
class WithholdingController {
    private static final AccessLogEntry IN_LIST = AccessLogEntry.at("kept-back");

    private final ActorTransactions acting;
    private final Withholding withholding;
    private final WithheldSql sql;
    private final EntryPages pages;
    private final Vocabulary vocabulary;
    private final Clock clock;

    WithholdingController(
            ActorTransactions acting,
            Withholding withholding,
            WithheldSql sql,
            EntryPages pages,
            Vocabulary vocabulary,
            Clock clock) {
        this.acting = acting;
        this.withholding = withholding;
        this.sql = sql;
        this.pages = pages;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    @PostMapping("/young-people/{id}/entries/{entry}/withholding")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("withheld")
    Answer withhold(Actor actor, @PathVariable UUID id, @PathVariable UUID entry, Form sent) {
        var form = Withholding.checked(sent.at("keep-back"), LocalDate.now(clock));
        if (form.isWrong()) {
            acting.changing(actor, id, viewer -> withholding.mayWithhold(viewer, id, entry));
            return pages.again(actor, id, entry, form);
        }
        var keeping = Withholding.keeping(form, null);
        var back = "/young-people/" + id + "/entries/" + entry;
        return acting.<Answer>changing(
                actor,
                id,
                viewer -> withholding.withhold(viewer, id, entry, keeping, form.value("decided"))
                        ? Redirect.to(back)
                        : TooLate.page(viewer, "too-late.withheld-again", keeping.words(), back));
    }

    @PostMapping("/young-people/{id}/entries/{entry}/withholding/end")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("let-go")
    Answer letGo(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID entry,
            @RequestParam(defaultValue = "") String decided) {
        var back = "/young-people/" + id + "/entries/" + entry;
        return acting.<Answer>changing(
                actor,
                id,
                viewer -> withholding.letGo(viewer, id, entry, decided)
                        ? Redirect.to(back)
                        : TooLate.page(viewer, "too-late.decided-again", "", back));
    }

    @GetMapping("/withheld")
    @OpenTo(Who.SIGNED_IN)
    WithheldPage everywhere(Actor actor) {
        return acting.as(actor, viewer -> {
            NotAllowed.unless(RecordPermissions.of(viewer).answer(), "error.not-working-with");
            var all = sql.everywhere();
            acting.shownInList(
                    all.stream().map(WithheldLine::youngPerson).distinct().toList(), IN_LIST);
            return new WithheldPage(viewer, vocabulary.sections(), all, LocalDate.now(clock));
        });
    }
}
