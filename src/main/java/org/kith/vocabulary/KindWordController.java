package org.kith.vocabulary;

import java.util.Map;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An organisation's own kind words, one by one. What was typed is there again after whatever went wrong. */
@Controller
class KindWordController {
    private static final String KEPT = "redirect:/words?kept";

    private final ActorTransactions acting;
    private final OwnWords words;

    KindWordController(ActorTransactions acting, OwnWords words) {
        this.acting = acting;
        this.words = words;
    }

    @PostMapping("/words/kind-words")
    @OpenTo(Who.SIGNED_IN)
    Object add(Actor actor, @RequestParam Map<String, String> fields) {
        var form = KindWordForm.of(fields);
        return acting.as(actor, viewer -> {
            var wrong = words.add(viewer, form);
            return wrong.isEmpty() ? KEPT : new KindWordPage(viewer, null, form, wrong);
        });
    }

    @GetMapping("/words/kind-words/{id}")
    @OpenTo(Who.SIGNED_IN)
    KindWordPage show(Actor actor, @PathVariable UUID id) {
        return acting.as(actor, viewer -> {
            var word = words.one(viewer, id).orElseThrow(NotFound::new);
            return new KindWordPage(viewer, word, KindWordForm.changing(word), Map.of());
        });
    }

    @PostMapping("/words/kind-words/{id}/changes")
    @OpenTo(Who.SIGNED_IN)
    Object change(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        var form = KindWordForm.of(fields);
        return acting.as(actor, viewer -> {
            var wrong = words.change(viewer, id, form);
            return wrong.isEmpty()
                    ? KEPT
                    : new KindWordPage(viewer, words.one(viewer, id).orElse(null), form, wrong);
        });
    }

    @PostMapping("/words/kind-words/{id}/ending")
    @OpenTo(Who.SIGNED_IN)
    String takeBack(Actor actor, @PathVariable UUID id) {
        acting.doAs(actor, viewer -> words.takeBack(viewer, id));
        return KEPT;
    }
}
