package org.kith.justforme;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.drafts.DraftAnswer;
import org.kith.drafts.WaitingWords;
import org.kith.web.ConfirmationMessage;
import org.kith.words.WordsForm;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Just for me: there for young people alone; to everybody else there is no such page. */
@Controller
@RequestMapping("/just-for-me")
class JustForMeController {
    private final ActorTransactions acting;
    private final JustForMe justForMe;

    JustForMeController(ActorTransactions acting, JustForMe justForMe) {
        this.acting = acting;
        this.justForMe = justForMe;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    JustForMePage all(Actor actor) {
        return mine(actor, (viewer, me) -> new JustForMePage(viewer, justForMe.all(me), justForMe.begun(me)));
    }

    @GetMapping("/new")
    @OpenTo(Who.SIGNED_IN)
    JustForMeNotePage begin(Actor actor) {
        return mine(actor, (viewer, me) -> {
            var begun = justForMe.begun(me).stream().findFirst();
            var form = begun.map(note -> new WordsForm(note.id(), note.words())).orElseGet(WordsForm::empty);
            var shown = begun.map(note -> justForMe.shown(me, note.id())).orElse("");
            return new JustForMeNotePage(viewer, List.of(), form, 0, shown, null);
        });
    }

    @GetMapping("/{note}")
    @OpenTo(Who.SIGNED_IN)
    JustForMeNotePage note(Actor actor, @PathVariable UUID note) {
        return mine(actor, (viewer, me) -> page(viewer, me, note));
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("just-for-me-kept")
    Object keep(
            Actor actor,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String words) {
        var form = WordsForm.of(id, words);
        return mine(actor, (viewer, me) -> {
            if (form.wrong() != null) {
                justForMe.keepDraft(me, form.id(), seen, form.tidy());
                return again(viewer, me, form, seen);
            }
            return "redirect:/just-for-me/" + justForMe.keep(me, form.id(), seen, form.tidy());
        });
    }

    /** Sent by the page by itself while they type. Words of any length are kept, so that none are lost before they are made shorter. */
    @PostMapping("/drafts")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> keepDraft(
            Actor actor,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String words) {
        var form = WordsForm.of(id, words);
        return mine(actor, (viewer, me) -> answer(justForMe.keepDraft(me, form.id(), seen, form.tidy())));
    }

    /** Sent by any page by itself, when words still wait on this device. */
    @PostMapping(path = "/drafts", params = "before")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> bringDraft(
            Actor actor,
            WaitingWords brought,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String words) {
        var form = WordsForm.of(id, words);
        return mine(actor, (viewer, me) -> {
            var there =
                    justForMe.draft(me, form.id()).map(JustForMe.Note::words).orElse("");
            return DraftAnswer.brought(justForMe.keepDraft(me, form.id(), seen, brought.beside(there, form.tidy())));
        });
    }

    private static ResponseEntity<String> answer(boolean kept) {
        return ResponseEntity.status(kept ? HttpStatus.NO_CONTENT : HttpStatus.CONFLICT)
                .build();
    }

    @PostMapping("/{note}/throwing-away")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("just-for-me-gone")
    String throwAway(Actor actor, @PathVariable UUID note, @RequestParam(defaultValue = "") String shown) {
        return mine(actor, (viewer, me) -> {
            justForMe.throwAway(me, note, shown);
            return "redirect:/just-for-me";
        });
    }

    private JustForMeNotePage page(Viewer viewer, UUID me, UUID note) {
        var versions = justForMe.versions(me, note);
        var words = justForMe
                .draft(me, note)
                .or(() -> versions.stream().findFirst())
                .map(JustForMe.Note::words);
        var seen = versions.isEmpty() ? 0 : versions.getFirst().version();
        var form = new WordsForm(note, words.orElseThrow(NotFound::new));
        return new JustForMeNotePage(viewer, versions, form, seen, justForMe.shown(me, note), null);
    }

    private JustForMeNotePage again(Viewer viewer, UUID me, WordsForm form, int seen) {
        var versions = justForMe.versions(me, form.id());
        var shown = versions.isEmpty() ? "" : justForMe.shown(me, form.id());
        return new JustForMeNotePage(viewer, versions, form, seen, shown, form.wrong());
    }

    private <T> T mine(Actor actor, BiFunction<Viewer, UUID, T> work) {
        return acting.as(actor, viewer -> {
            var me = viewer.youngPerson();
            if (me == null) {
                throw new NotFound();
            }
            return work.apply(viewer, me);
        });
    }
}
