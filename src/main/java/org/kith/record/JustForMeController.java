package org.kith.record;

import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Acting;
import org.kith.actor.Actor;
import org.kith.actor.Hidden;
import org.kith.actor.Viewer;
import org.kith.web.OpenTo;
import org.kith.web.Who;
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
    private final Acting acting;
    private final JustForMe justForMe;

    JustForMeController(Acting acting, JustForMe justForMe) {
        this.acting = acting;
        this.justForMe = justForMe;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    JustForMePage all(Actor actor) {
        return mine(actor, (viewer, me) -> new JustForMePage(viewer, justForMe.all(me)));
    }

    @GetMapping("/new")
    @OpenTo(Who.SIGNED_IN)
    JustForMeNotePage begin(Actor actor) {
        return mine(actor, (viewer, me) -> {
            var form = justForMe
                    .begun(me)
                    .map(note -> new WordsForm(note.id(), note.words()))
                    .orElseGet(WordsForm::empty);
            return JustForMeNotePage.writing(viewer, form);
        });
    }

    @GetMapping("/{note}")
    @OpenTo(Who.SIGNED_IN)
    JustForMeNotePage note(Actor actor, @PathVariable UUID note) {
        return mine(actor, (viewer, me) -> page(viewer, me, note, null, null));
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    Object keep(
            Actor actor,
            @RequestParam String id,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String words) {
        var form = WordsForm.of(id, words);
        return mine(actor, (viewer, me) -> {
            if (form.wrong() != null) {
                return page(viewer, me, form.id(), form, form.wrong());
            }
            justForMe.keep(me, form.id(), seen, form.tidy());
            return "redirect:/just-for-me/" + form.id();
        });
    }

    /** Sent by the page by itself while they type. */
    @PostMapping("/drafts")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> keepDraft(
            Actor actor, @RequestParam String id, @RequestParam(defaultValue = "") String words) {
        var form = WordsForm.of(id, words);
        return mine(actor, (viewer, me) -> {
            if (form.wrong() == null) {
                justForMe.keepDraft(me, form.id(), form.tidy());
            }
            return ResponseEntity.status(HttpStatus.NO_CONTENT).build();
        });
    }

    @PostMapping("/{note}/throwing-away")
    @OpenTo(Who.SIGNED_IN)
    String throwAway(Actor actor, @PathVariable UUID note) {
        return mine(actor, (viewer, me) -> {
            justForMe.throwAway(note);
            return "redirect:/just-for-me";
        });
    }

    private JustForMeNotePage page(
            Viewer viewer, UUID me, UUID note, @Nullable WordsForm typed, @Nullable String wrong) {
        var versions = justForMe.versions(me, note);
        if (versions.isEmpty() && typed == null) {
            throw new Hidden();
        }
        var form = typed != null
                ? typed
                : new WordsForm(
                        note,
                        justForMe.draft(me, note).map(JustForMe.Note::words).orElseGet(() -> versions.getFirst()
                                .words()));
        return new JustForMeNotePage(viewer, versions, form, wrong);
    }

    private <T> T mine(Actor actor, BiFunction<Viewer, UUID, T> work) {
        return acting.as(actor, viewer -> {
            var me = viewer.youngPerson();
            if (me == null) {
                throw new Hidden();
            }
            return work.apply(viewer, me);
        });
    }
}
