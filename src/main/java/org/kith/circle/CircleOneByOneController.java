package org.kith.circle;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.people.YoungPersonHeaders;
import org.kith.readers.Readers;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Who is in the life of a young person now, one after the other, by name and how close they are: the short way to begin a circle, for the young person,
 * or for both on one phone. What else there is to say of somebody has its own form.
 */
@Controller
@RequestMapping("/young-people/{id}/circle/one-by-one")
class CircleOneByOneController {
    private final ActorTransactions acting;
    private final YoungPersonHeaders whose;
    private final Circle circle;
    private final Readers readers;

    CircleOneByOneController(ActorTransactions acting, YoungPersonHeaders whose, Circle circle, Readers readers) {
        this.acting = acting;
        this.whose = whose;
        this.circle = circle;
        this.readers = readers;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    CircleOneByOnePage ask(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, CircleController.CIRCLE, viewer -> {
            CirclePermissions.of(viewer).mustAdd();
            return page(viewer, id, Form.empty());
        });
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("circle-added")
    Answer add(Actor actor, @PathVariable UUID id, Form sent) {
        return acting.<Answer>reading(actor, id, CircleController.CIRCLE, viewer -> {
            CirclePermissions.of(viewer).mustAdd();
            var form = CircleForm.checkedName(
                    sent.with("matters", CircleState.NOW.key()),
                    CirclePermissions.of(viewer).own());
            if (form.isWrong()) {
                return page(viewer, id, form);
            }
            var alike = circle.alike(id, form);
            if (!alike.isEmpty() && circle.isWritten(id, form)) {
                return Redirect.to("/young-people/" + id + "/circle/one-by-one").saying("circle-there");
            }
            if (!alike.isEmpty()) {
                return page(viewer, id, form.with(CircleForm.KNOWN, form.line("name")))
                        .asking(alike.getFirst());
            }
            if (circle.add(viewer, id, form) == Circle.Kept.THERE) {
                return Redirect.to("/young-people/" + id + "/circle/one-by-one");
            }
            return page(viewer, id, form.again())
                    .asking(circle.versions(id, form.key()).getFirst());
        });
    }

    private CircleOneByOnePage page(Viewer viewer, UUID id, Form form) {
        var header = whose.of(id).orElseThrow(NotFound::new);
        var own = CirclePermissions.of(viewer).own();
        return new CircleOneByOnePage(
                viewer,
                header,
                circle.everybody(id, null).in(CircleState.NOW),
                form,
                null,
                readers.of(viewer, own).teamAlone(header.name()));
    }
}
