package org.kith.joining;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whether there is another record of a young person: looked at, and proposed. */
@Controller
@RequestMapping("/young-people/{id}/parts")
class RecordJoinController {
    private final ActorTransactions acting;
    private final RecordJoins joins;
    private final RecordJoinPages pages;

    RecordJoinController(ActorTransactions acting, RecordJoins joins, RecordJoinPages pages) {
        this.acting = acting;
        this.joins = joins;
        this.pages = pages;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    Answer look(Actor actor, @PathVariable UUID id) {
        return acting.<Answer>reading(
                actor, id, RecordJoinPages.PARTS, viewer -> pages.page(viewer, id, Form.empty(), null));
    }

    /** Whose number it is stands beside theirs first; with a reason, it is proposed. */
    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("parts-proposed")
    Answer propose(Actor actor, @PathVariable UUID id, Form form) {
        return acting.<Answer>reading(actor, id, RecordJoinPages.PARTS, viewer -> proposed(viewer, id, form));
    }

    private Answer proposed(Viewer viewer, UUID id, Form form) {
        JoiningPermissions.of(viewer).mustPropose();
        var part = joins.part(id).orElseThrow(NotFound::new);
        var other = joins.numbered(form.line(JoiningForm.NUMBER));
        var why = other.isEmpty()
                ? "joining.record.nobody"
                : joins.whyNot(part, other.get()).orElse(null);
        var chosen = form.refuse(JoiningForm.NUMBER, why);
        if (chosen.isWrong() || other.isEmpty()) {
            return pages.page(viewer, id, chosen, null);
        }
        var checked = JoiningForm.isAnswered(form) ? JoiningForm.checked(form) : form;
        if (!JoiningForm.isAnswered(form) || checked.isWrong()) {
            return pages.page(viewer, id, checked, other.get());
        }
        joins.propose(viewer, part, other.get(), form);
        return Redirect.to("/young-people/" + id + "/parts");
    }
}
