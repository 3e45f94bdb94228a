package org.kith.returns;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.numbers.JoinedNumbers;
import org.kith.numbers.Lookalike;
import org.kith.numbers.NumberDecisions;
import org.kith.numbers.NumberForm;
import org.kith.numbers.NumberPages;
import org.kith.numbers.Numbers;
import org.kith.ssda903.ReturnedChild;
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

/** Whether a number in a return is somebody whom Kith knows by another: asked beside the return, and answered by whoever answers for it. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/returns/{id}/numbers")
class ReturnNumbersController {
    /** The number Kith knows them by. */
    private static final String KNOWN = "known";

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
                actor, viewer -> pages.ask(viewer, returns.find(viewer, id).id(), Form.empty()));
    }

    /**
     * Without a yes or no it is asked first, with what is known by both numbers.
     */
    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("number-said")
    Answer say(Actor actor, @PathVariable UUID id, Form form) {
        var asked = asked(actor, id, form);
        var kept = asked.kept();
        if (kept.isEmpty() || !NumberForm.isAnswered(form) || asked.areTwo() && form.chose("same", "yes")) {
            return acting.<Answer>as(actor, viewer -> asked(viewer, id, asked));
        }
        var checked = NumberForm.checked(form);
        var refused = checked.isWrong()
                ? null
                : desk.say(actor, NumberForm.about(form, kept.get())).orElse(null);
        return checked.isWrong() || refused != null
                ? acting.<Answer>as(actor, viewer -> page(viewer, id, asked.with(checked), refused))
                : Redirect.to("/returns/" + id + "#numbers");
    }

    /** @param known as this return has whom Kith knows by the other number, where it names them too */
    private record Asked(Form form, Optional<UUID> kept, Optional<ReturnedChild> child, Optional<ReturnedChild> known) {
        Asked with(Form checked) {
            return new Asked(checked, kept, child, known);
        }

        /** Whether this return names both numbers, as two people who cannot be one. */
        boolean areTwo() {
            return child.isPresent() && known.isPresent() && Lookalike.areTwo(child.get(), known.get());
        }
    }

    private Asked asked(Actor actor, UUID id, Form form) {
        var children = Preview.readable(preview.read(actor, id)).stream()
                .flatMap(read -> read.children().stream())
                .toList();
        var child = with(children, NumberForm.number(form, NumberForm.NUMBER));
        var known = with(children, NumberForm.number(form, KNOWN));
        return new Asked(form, acting.as(actor, viewer -> kept(viewer, id, form)), child, known);
    }

    private Page asked(Viewer viewer, UUID id, Asked asked) {
        var form = asked.form();
        var numbers = form.refuseIf(asked.child().isEmpty(), NumberForm.NUMBER, "numbers.ask.number.none")
                .refuseIf(asked.kept().isEmpty(), KNOWN, "numbers.ask.known.none")
                .refuseIf(
                        NumberForm.number(form, KNOWN).equals(NumberForm.number(form, NumberForm.NUMBER)),
                        KNOWN,
                        "numbers.wrong.own")
                .refuseIf(asked.areTwo(), KNOWN, "numbers.ask.two");
        var checked = NumberForm.checkedReason(numbers);
        return checked.isWrong() ? pages.ask(viewer, id, checked) : page(viewer, id, asked, null);
    }

    private Optional<UUID> kept(Viewer viewer, UUID id, Form form) {
        returns.find(viewer, id);
        return answers.known(Numbers.organisation(viewer), NumberForm.number(form, KNOWN));
    }

    private static Optional<ReturnedChild> with(List<ReturnedChild> children, String number) {
        return children.stream().filter(child -> child.number().equals(number)).findFirst();
    }

    private Page page(Viewer viewer, UUID id, Asked asked, @Nullable String wrong) {
        return pages.question(
                viewer,
                asked.kept().orElseThrow(),
                asked.form(),
                new NumberPages.InReturn(
                        asked.child().orElse(null), asked.known().isPresent()),
                "/returns/" + id + "/numbers",
                wrong);
    }
}
