package org.kith.numbers;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Page;
import org.kith.web.Redirect;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The numbers returns know a young person by: asked about, said, and taken back. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/young-people/{id}/numbers")
class NumbersController {
    private static final AccessLogEntry NUMBERS = AccessLogEntry.at("numbers", "home");

    private final ActorTransactions acting;
    private final NumberPages pages;
    private final NumberDecisions desk;

    NumbersController(ActorTransactions acting, NumberPages pages, NumberDecisions desk) {
        this.acting = acting;
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    NumbersPage numbers(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, NUMBERS, viewer -> pages.numbers(viewer, id, Form.empty()));
    }

    /** Without a yes or no it is asked first, with what is known by both numbers. */
    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("number-said")
    Answer say(Actor actor, @PathVariable UUID id, Form form) {
        if (!NumberForm.isAnswered(form)) {
            return acting.<Answer>reading(actor, id, NUMBERS, viewer -> asked(viewer, id, form));
        }
        var checked = NumberForm.checked(form);
        var refused = checked.isWrong()
                ? null
                : desk.say(actor, NumberForm.about(form, id)).orElse(null);
        return checked.isWrong() || refused != null
                ? acting.<Answer>reading(actor, id, NUMBERS, viewer -> page(viewer, id, checked, refused))
                : backTo(id);
    }

    private Answer asked(Viewer viewer, UUID id, Form form) {
        NumberPermissions.of(viewer).mustSay();
        var checked = pages.checkedToAsk(viewer, id, form);
        return checked.isWrong() ? pages.numbers(viewer, id, checked) : page(viewer, id, form, null);
    }

    @GetMapping("/{answer}/removal")
    @OpenTo(Who.SIGNED_IN)
    Answer askToTakeBack(Actor actor, @PathVariable UUID id, @PathVariable UUID answer) {
        return acting.<Answer>reading(actor, id, NUMBERS, viewer -> {
            var page = pages.parting(viewer, id, answer, Form.empty());
            return page.answer().joins() ? page : backTo(id);
        });
    }

    @PostMapping("/{answer}/removal")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("number-taken-back")
    Answer takeBack(Actor actor, @PathVariable UUID id, @PathVariable UUID answer, Form form) {
        var checked = NumberForm.checkedToPart(form);
        if (checked.isWrong()) {
            return acting.reading(actor, id, NUMBERS, viewer -> pages.parting(viewer, id, answer, checked));
        }
        desk.takeBack(actor, id, answer, String.valueOf(NumberForm.reason(form)));
        return backTo(id);
    }

    private Page page(Viewer viewer, UUID id, Form form, @Nullable String wrong) {
        NumberPermissions.of(viewer).mustSay();
        var address = "/young-people/" + id + "/numbers";
        return pages.question(viewer, id, form, NumberPages.InReturn.NONE, address, wrong);
    }

    private static Redirect backTo(UUID id) {
        return Redirect.to("/young-people/" + id + "/numbers");
    }
}
