package org.kith.numbers;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Page;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
        return acting.reading(actor, id, NUMBERS, viewer -> pages.numbers(viewer, id, NumbersPage.Sent.NOTHING));
    }

    /** Without a yes or no it is asked first, with what is known by both numbers. */
    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("number-said")
    Object say(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID key,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String same,
            @RequestParam(defaultValue = "") String because) {
        var form = NumberForm.of(key, number, same, because);
        if (!form.isAnswered()) {
            return acting.<Object>reading(actor, id, NUMBERS, viewer -> asked(viewer, id, form, number));
        }
        var wrong = form.wrong().or(() -> desk.say(actor, form.about(id)));
        return wrong.<Object>map(
                        why -> acting.<Object>reading(actor, id, NUMBERS, viewer -> page(viewer, id, form, why)))
                .orElse(backTo(id));
    }

    private Object asked(Viewer viewer, UUID id, NumberForm form, String typed) {
        NumberPermissions.of(viewer).mustSay();
        var wrong = pages.whyNotAsk(viewer, id, form);
        return wrong.isEmpty()
                ? page(viewer, id, form, null)
                : pages.numbers(viewer, id, new NumbersPage.Sent(typed, form.typed(), wrong));
    }

    @GetMapping("/{answer}/removal")
    @OpenTo(Who.SIGNED_IN)
    Object askToTakeBack(Actor actor, @PathVariable UUID id, @PathVariable UUID answer) {
        return acting.<Object>reading(actor, id, NUMBERS, viewer -> {
            var page = pages.parting(viewer, id, answer, "", null);
            return page.answer().joins() ? page : backTo(id);
        });
    }

    @PostMapping("/{answer}/removal")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("number-taken-back")
    Object takeBack(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID answer,
            @RequestParam(defaultValue = "") String because) {
        var form = NumberForm.of(answer, "", "yes", because);
        var wrong = form.wrongToPart();
        if (wrong.isPresent()) {
            return acting.reading(
                    actor, id, NUMBERS, viewer -> pages.parting(viewer, id, answer, because, wrong.get()));
        }
        desk.takeBack(actor, id, answer, String.valueOf(form.reason()));
        return backTo(id);
    }

    private Page page(Viewer viewer, UUID id, NumberForm form, @Nullable String wrong) {
        NumberPermissions.of(viewer).mustSay();
        var address = "/young-people/" + id + "/numbers";
        return pages.question(viewer, id, form, null, address, wrong);
    }

    private static String backTo(UUID id) {
        return "redirect:/young-people/" + id + "/numbers";
    }
}
