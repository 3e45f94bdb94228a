package org.kith.returns;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.numbers.JoinedNumbers;
import org.kith.numbers.NumberDecisions;
import org.kith.numbers.NumberForm;
import org.kith.numbers.NumberPages;
import org.kith.numbers.Numbers;
import org.kith.ssda903.ReturnedChild;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Page;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether a number in a return is somebody whom Kith knows by another: asked beside the return, and answered by whoever answers for it. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/returns/{id}/numbers")
class ReturnNumbersController {
    private final ActorTransactions acting;
    private final ReturnInbox returns;
    private final Preview preview;
    private final NumberPages pages;
    private final JoinedNumbers answers;
    private final NumberDecisions desk;

    ReturnNumbersController(
            ActorTransactions acting,
            ReturnInbox returns,
            Preview preview,
            NumberPages pages,
            JoinedNumbers answers,
            NumberDecisions desk) {
        this.acting = acting;
        this.returns = returns;
        this.preview = preview;
        this.pages = pages;
        this.answers = answers;
        this.desk = desk;
    }

    @GetMapping("/new")
    @OpenTo(Who.SIGNED_IN)
    Page form(Actor actor, @PathVariable UUID id) {
        return acting.as(
                actor, viewer -> pages.ask(viewer, returns.find(viewer, id).id(), "", "", "", Map.of()));
    }

    /**
     * Without a yes or no it is asked first, with what is known by both numbers.
     *
     * @param known the number Kith knows them by
     */
    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("number-said")
    Object say(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID key,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String known,
            @RequestParam(defaultValue = "") String same,
            @RequestParam(defaultValue = "") String because) {
        var form = NumberForm.of(key, number, same, because);
        var child = child(actor, id, form.number());
        var kept = acting.as(actor, viewer -> kept(viewer, id, known));
        if (kept.isEmpty() || !form.isAnswered()) {
            return acting.<Object>as(actor, viewer -> asked(viewer, id, new Asked(number, known, form, kept, child)));
        }
        var wrong = form.wrong().or(() -> desk.say(actor, form.about(kept.get())));
        return wrong.<Object>map(why -> acting.<Object>as(
                        actor, viewer -> page(viewer, id, new Asked(number, known, form, kept, child), why)))
                .orElse("redirect:/returns/" + id + "#numbers");
    }

    private record Asked(
            String number, String known, NumberForm form, Optional<UUID> kept, Optional<ReturnedChild> child) {}

    private Object asked(Viewer viewer, UUID id, Asked asked) {
        var wrong = new LinkedHashMap<String, String>();
        if (asked.child().isEmpty()) {
            wrong.put("number", "numbers.ask.number.none");
        }
        if (asked.kept().isEmpty()) {
            wrong.put("known", "numbers.ask.known.none");
        } else if (NumberForm.number(asked.known()).equals(asked.form().number())) {
            wrong.put("known", "numbers.wrong.own");
        }
        asked.form().wrongReason().ifPresent(why -> wrong.put("because", why));
        return wrong.isEmpty()
                ? page(viewer, id, asked, null)
                : pages.ask(
                        viewer, id, asked.number(), asked.known(), asked.form().typed(), wrong);
    }

    private Optional<UUID> kept(Viewer viewer, UUID id, String known) {
        returns.find(viewer, id);
        return answers.known(Numbers.organisation(viewer), NumberForm.number(known));
    }

    private Optional<ReturnedChild> child(Actor actor, UUID id, String number) {
        return Preview.readable(preview.read(actor, id)).stream()
                .flatMap(read -> read.children().stream())
                .filter(child -> child.number().equals(number))
                .findFirst();
    }

    private Page page(Viewer viewer, UUID id, Asked asked, @Nullable String wrong) {
        return pages.question(
                viewer,
                asked.kept().orElseThrow(),
                asked.form(),
                asked.child().orElse(null),
                "/returns/" + id + "/numbers",
                wrong);
    }
}
