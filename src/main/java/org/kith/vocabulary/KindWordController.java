package org.kith.vocabulary;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** An organisation's own kind words, one by one. What was typed is there again after whatever went wrong. */
@Controller
class KindWordController {
    private static final Redirect KEPT = Redirect.to("/words").saying("our-words-kept");

    private final ActorTransactions acting;
    private final OwnWords words;

    KindWordController(ActorTransactions acting, OwnWords words) {
        this.acting = acting;
        this.words = words;
    }

    @PostMapping("/words/kind-words")
    @OpenTo(Who.SIGNED_IN)
    Answer add(Actor actor, Form sent) {
        return acting.as(actor, viewer -> {
            var form = words.add(viewer, sent.made(KindWordForm.ID));
            return form.isWrong() ? new KindWordPage(viewer, null, form) : KEPT;
        });
    }

    @GetMapping("/words/kind-words/{id}")
    @OpenTo(Who.SIGNED_IN)
    KindWordPage show(Actor actor, @PathVariable UUID id) {
        return acting.as(actor, viewer -> {
            var word = words.one(viewer, id).orElseThrow(NotFound::new);
            return new KindWordPage(viewer, word, KindWordForm.changing(word));
        });
    }

    @PostMapping("/words/kind-words/{id}/changes")
    @OpenTo(Who.SIGNED_IN)
    Answer change(Actor actor, @PathVariable UUID id, Form sent) {
        return acting.as(actor, viewer -> {
            var form = words.change(viewer, id, sent.made(KindWordForm.ID));
            return form.isWrong()
                    ? new KindWordPage(viewer, words.one(viewer, id).orElse(null), form)
                    : KEPT;
        });
    }

    @PostMapping("/words/kind-words/{id}/ending")
    @OpenTo(Who.SIGNED_IN)
    Redirect takeBack(Actor actor, @PathVariable UUID id) {
        acting.doAs(actor, viewer -> words.takeBack(viewer, id));
        return KEPT;
    }
}
