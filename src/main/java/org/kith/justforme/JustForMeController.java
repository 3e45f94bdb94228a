package org.kith.justforme;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.kith.access.OpenTo;
import org.kith.access.RecentSignIn;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.drafts.DraftAnswer;
import org.kith.drafts.WaitingWords;
import org.kith.form.Form;
import org.kith.form.WordsForm;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
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
    /** The id of the note, made with the form so that sending it twice is one note. */
    private static final String ID = "id";
    /** The version that was there when the words were typed. */
    private static final String SEEN = "seen";

    private final ActorTransactions acting;
    private final JustForMe justForMe;
    private final RecentSignIn signIn;

    JustForMeController(ActorTransactions acting, JustForMe justForMe, RecentSignIn signIn) {
        this.signIn = signIn;
        this.acting = acting;
        this.justForMe = justForMe;
    }

    @GetMapping
    @OpenTo(value = Who.SIGNED_IN, theirs = true)
    JustForMePage all(Actor actor) {
        return mine(actor, (viewer, me) -> new JustForMePage(viewer, justForMe.all(me), justForMe.begun(me)));
    }

    @GetMapping("/new")
    @OpenTo(value = Who.SIGNED_IN, theirs = true)
    JustForMeNotePage begin(Actor actor) {
        return mine(actor, (viewer, me) -> {
            var begun = justForMe.begun(me).stream().findFirst();
            var form = begun.map(note -> form(note.id(), 0, note.words()))
                    .orElseGet(() -> Form.empty().made(ID));
            var shown = begun.map(note -> justForMe.shown(me, note.id())).orElse("");
            return new JustForMeNotePage(viewer, List.of(), form, shown);
        });
    }

    @GetMapping("/{note}")
    @OpenTo(value = Who.SIGNED_IN, theirs = true)
    JustForMeNotePage note(Actor actor, @PathVariable UUID note) {
        return mine(actor, (viewer, me) -> page(viewer, me, note));
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("just-for-me-kept")
    Answer keep(Actor actor, Form sent) {
        var form = WordsForm.checked(sent.made(ID));
        var words = form.letter(WordsForm.WORDS);
        return mine(actor, (viewer, me) -> {
            if (form.isWrong()) {
                justForMe.keepDraft(me, form.id(ID), form.number(SEEN), words);
                return again(viewer, me, form);
            }
            return Redirect.to("/just-for-me/" + justForMe.keep(me, form.id(ID), form.number(SEEN), words));
        });
    }

    /** Sent by the page by itself while they type. Words of any length are kept, so that none are lost before they are made shorter. */
    @PostMapping("/drafts")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> keepDraft(Actor actor, Form sent) {
        var form = sent.made(ID);
        return mine(
                actor,
                (viewer, me) -> DraftAnswer.kept(
                        justForMe.keepDraft(me, form.id(ID), form.number(SEEN), form.letter(WordsForm.WORDS))));
    }

    /** Sent by any page by itself, when words still wait on this device. */
    @PostMapping(path = "/drafts", params = "before")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> bringDraft(Actor actor, WaitingWords brought, Form sent) {
        var form = sent.made(ID);
        return mine(actor, (viewer, me) -> {
            var there =
                    justForMe.draft(me, form.id(ID)).map(JustForMe.Note::words).orElse("");
            var words = brought.beside(there, form.letter(WordsForm.WORDS));
            return DraftAnswer.brought(justForMe.keepDraft(me, form.id(ID), form.number(SEEN), words));
        });
    }

    @PostMapping("/{note}/throwing-away")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("just-for-me-gone")
    Redirect throwAway(Actor actor, @PathVariable UUID note, @RequestParam(defaultValue = "") String shown) {
        return mine(actor, (viewer, me) -> {
            justForMe.throwAway(me, note, shown);
            return Redirect.to("/just-for-me");
        });
    }

    private JustForMeNotePage page(Viewer viewer, UUID me, UUID note) {
        var versions = justForMe.versions(me, note);
        var words = justForMe
                .draft(me, note)
                .or(() -> versions.stream().findFirst())
                .map(JustForMe.Note::words);
        var seen = versions.isEmpty() ? 0 : versions.getFirst().version();
        var form = form(note, seen, words.orElseThrow(NotFound::new));
        return new JustForMeNotePage(viewer, versions, form, justForMe.shown(me, note));
    }

    private static Form form(UUID note, int seen, String words) {
        return Form.empty()
                .with(ID, note.toString())
                .with(SEEN, Integer.toString(seen))
                .with(WordsForm.WORDS, words);
    }

    /** With what they typed now; what they wrote before only where it opens without showing again that it is them. */
    private JustForMeNotePage again(Viewer viewer, UUID me, Form form) {
        var versions = signIn.opensWhatIsTheirs() ? justForMe.versions(me, form.id(ID)) : List.<JustForMe.Note>of();
        var shown = versions.isEmpty() ? "" : justForMe.shown(me, form.id(ID));
        return new JustForMeNotePage(viewer, versions, form, shown);
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
