package org.kith.together;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.drafts.Drafts;
import org.kith.form.Form;
import org.kith.form.NotAForm;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** That whoever is asked sees it differently, before they agreed or later. */
@Controller
@RequestMapping("/young-people/{id}/together/{worker}/otherwise/{said}")
class OtherwiseController {
    private final ActorTransactions acting;
    private final Together together;
    private final Drafts drafts;
    private final TogetherReaders whose;

    OtherwiseController(ActorTransactions acting, Together together, Drafts drafts, TogetherReaders whose) {
        this.acting = acting;
        this.together = together;
        this.drafts = drafts;
        this.whose = whose;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    OtherwisePage ask(Actor actor, @PathVariable UUID id, @PathVariable UUID worker, @PathVariable UUID said) {
        return acting.reading(actor, id, TogetherController.TOGETHER, viewer -> {
            var pair = mayAnswer(viewer, id, worker, said);
            var begun = drafts.of(id, TogetherDrafts.otherwise(worker, said));
            return page(viewer, pair, said, begun.orElseGet(Form::empty), false);
        });
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("together-otherwise")
    Answer say(Actor actor, @PathVariable UUID id, @PathVariable UUID worker, @PathVariable UUID said, Form form) {
        return acting.<Answer>reading(actor, id, TogetherController.TOGETHER, viewer -> {
            var pair = mayAnswer(viewer, id, worker, said);
            if (!form.has(OtherwiseForm.WORDS)) {
                throw new NotAForm();
            }
            var which = TogetherDrafts.otherwise(worker, said);
            var checked =
                    OtherwiseForm.checked(form, TogetherPermissions.of(viewer).own());
            if (checked.isWrong()) {
                drafts.keep(viewer, id, which, checked);
                return page(viewer, pair, said, checked, false);
            }
            var kept = together.seeOtherwise(viewer, id, worker, said, form);
            if (kept == Together.Kept.OTHERWISE) {
                return page(viewer, together.of(id, worker), said, form.again(), true);
            }
            drafts.sent(viewer, id, which, form);
            return Redirect.to(pair.address());
        });
    }

    private Pair mayAnswer(Viewer viewer, UUID id, UUID worker, UUID said) {
        TogetherPermissions.of(viewer).mustSee();
        var pair = together.of(id, worker);
        TogetherPermissions.of(viewer).mustAnswer(pair.mate(), pair.find(said).orElseThrow(NotFound::new));
        return pair;
    }

    private OtherwisePage page(Viewer viewer, Pair pair, UUID said, Form form, boolean late) {
        var header = whose.of(pair.youngPerson());
        var of = pair.find(said).orElseThrow(NotFound::new);
        var readers = of.agreedAt() != null ? whose.team(viewer, header) : whose.both(viewer, header, pair.mate());
        return new OtherwisePage(viewer, header, pair, of, form, readers, late);
    }
}
