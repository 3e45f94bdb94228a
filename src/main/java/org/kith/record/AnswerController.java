package org.kith.record;

import static org.kith.words.Words.say;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.web.ConfirmationMessage;
import org.kith.words.WordsForm;
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
    Object seeItSo(Actor actor, @PathVariable UUID id, @PathVariable UUID entry, SentWords sent) {
        var form = WordsForm.of(sent.key(), sent.words());
        return keep(
                actor, id, entry, "account", form.wrong(), form, viewer -> answers.seeItSo(viewer, id, entry, form));
    }

    @PostMapping("/corrections")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("asked-to-put-right")
    Object ask(Actor actor, @PathVariable UUID id, @PathVariable UUID entry, SentWords sent) {
        var form = WordsForm.of(sent.key(), sent.words());
        return keep(
                actor,
                id,
                entry,
                "correction",
                form.wrong(),
                form,
                viewer -> answers.askForCorrection(viewer, id, entry, form));
    }

    @PostMapping("/corrections/{correction}/answer")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("correction-answered")
    Object answer(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID entry,
            @PathVariable UUID correction,
            @RequestParam(defaultValue = "") String changed,
            SentWords sent) {
        var form = WordsForm.of(sent.key(), sent.words());
        var yes = changed.equals("yes");
        var which = correction.toString();
        var wrong = new ArrayList<String>();
        var answer = keep(actor, id, entry, which, form.wrongInAnswer(), form, viewer -> answers.answer(
                        viewer, id, entry, correction, yes, form)
                .ifPresent(wrong::add));
        return wrong.isEmpty() ? answer : again(actor, id, entry, which, form, wrong.getFirst());
    }

    @PostMapping("/hard-marks")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("hard-marked")
    String mark(Actor actor, @PathVariable UUID id, @PathVariable UUID entry, @RequestParam Optional<String> hard) {
        acting.changing(actor, id, viewer -> {
            answers.mark(viewer, id, entry, hard);
            return "";
        });
        return back(id, entry);
    }

    private Object keep(
            Actor actor,
            UUID id,
            UUID entry,
            String which,
            @Nullable String wrong,
            WordsForm form,
            Consumer<Viewer> verb) {
        if (wrong == null) {
            acting.changing(actor, id, viewer -> {
                verb.accept(viewer);
                return "";
            });
            return back(id, entry) + (which.equals("account") ? READ_ON + "#accounts" : READ_ON + "#corrections");
        }
        return again(actor, id, entry, which, form, wrong);
    }

    private EntryPage again(Actor actor, UUID id, UUID entry, String which, WordsForm form, String wrong) {
        acting.changing(actor, id, viewer -> answers.keep(viewer, id, entry, which, form));
        return pages.again(actor, id, entry, new EntryPage.Reply(which, form, say(wrong)));
    }

    private static String back(UUID id, UUID entry) {
        return "redirect:/young-people/" + id + "/entries/" + entry;
    }
}
