package org.kith.record;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.WordsForm;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Beside an entry: how the young person sees it, what they ask to be put right, and the answer. */
@Controller
@RequestMapping("/young-people/{id}/entries/{entry}")
class AnswerController {
    /** Whoever says something to an entry has it open: they are not asked again whether they want to read it. */
    private static final String READ_ON = "?read=now";

    private final ActorTransactions acting;
    private final Answers answers;
    private final EntryPages pages;

    AnswerController(ActorTransactions acting, Answers answers, EntryPages pages) {
        this.acting = acting;
        this.answers = answers;
        this.pages = pages;
    }

    @PostMapping("/own-accounts")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("own-account")
    Answer seeItSo(Actor actor, @PathVariable UUID id, @PathVariable UUID entry, Form sent) {
        var form = WordsForm.checked(sent.at("account"));
        return keep(actor, id, entry, form, viewer -> answers.seeItSo(viewer, id, entry, form));
    }

    @PostMapping("/corrections")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("asked-to-put-right")
    Answer ask(Actor actor, @PathVariable UUID id, @PathVariable UUID entry, Form sent) {
        var form = WordsForm.checked(sent.at("correction"));
        return keep(actor, id, entry, form, viewer -> answers.askForCorrection(viewer, id, entry, form));
    }

    @PostMapping("/corrections/{correction}/answer")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("correction-answered")
    Answer answer(
            Actor actor, @PathVariable UUID id, @PathVariable UUID entry, @PathVariable UUID correction, Form sent) {
        var form = WordsForm.checkedAnswer(sent.at(correction.toString()));
        var wrong = new ArrayList<String>();
        var answer = keep(actor, id, entry, form, viewer -> answers.answer(
                        viewer, id, entry, correction, form.chose("changed", "yes"), form)
                .ifPresent(wrong::add));
        return wrong.isEmpty() ? answer : again(actor, id, entry, form.refuse(WordsForm.WORDS, wrong.getFirst()));
    }

    @PostMapping("/hard-marks")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("hard-marked")
    Redirect mark(Actor actor, @PathVariable UUID id, @PathVariable UUID entry, @RequestParam Optional<String> hard) {
        acting.changing(actor, id, viewer -> {
            answers.mark(viewer, id, entry, hard);
            return "";
        });
        return Redirect.to(back(id, entry));
    }

    private Answer keep(Actor actor, UUID id, UUID entry, Form form, Consumer<Viewer> verb) {
        if (form.isWrong()) {
            return again(actor, id, entry, form);
        }
        acting.changing(actor, id, viewer -> {
            verb.accept(viewer);
            return "";
        });
        return Redirect.to(back(id, entry) + READ_ON + (form.at().equals("account") ? "#accounts" : "#corrections"));
    }

    private EntryPage again(Actor actor, UUID id, UUID entry, Form form) {
        acting.changing(actor, id, viewer -> answers.keep(viewer, id, entry, form.at(), form));
        return pages.again(actor, id, entry, form);
    }

    private static String back(UUID id, UUID entry) {
        return "/young-people/" + id + "/entries/" + entry;
    }
}
