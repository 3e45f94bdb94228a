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

/** Whether somebody is in the life of a young person now, said by them and written down by whoever works with them, on one phone. */
@Controller
@RequestMapping("/young-people/{id}/circle/{person}/now")
class CircleStateController {
    private final ActorTransactions acting;
    private final YoungPersonHeaders whose;
    private final Circle circle;
    private final Readers readers;

    CircleStateController(ActorTransactions acting, YoungPersonHeaders whose, Circle circle, Readers readers) {
        this.acting = acting;
        this.whose = whose;
        this.circle = circle;
        this.readers = readers;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    CircleStatePage ask(Actor actor, @PathVariable UUID id, @PathVariable UUID person) {
        return acting.reading(
                actor, id, CircleController.CIRCLE, viewer -> page(viewer, id, person, Form.empty(), false));
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("circle-changed")
    Answer say(Actor actor, @PathVariable UUID id, @PathVariable UUID person, Form form) {
        return acting.<Answer>reading(actor, id, CircleController.CIRCLE, viewer -> {
            toSay(viewer, id, person);
            var state = CircleState.ofKey(form.value(CircleStatePage.MATTERS)).orElse(null);
            if (state == null) {
                return page(viewer, id, person, form.refuse(CircleStatePage.MATTERS, "circle.matters.none"), false);
            }
            return switch (circle.sayState(viewer, id, person, state, form.number(CircleForm.SEEN))) {
                case THERE -> Redirect.to("/young-people/" + id + "/circle/" + person);
                case STAYS ->
                    Redirect.to("/young-people/" + id + "/circle/" + person).saying("circle-stays-so");
                case OTHERWISE -> page(viewer, id, person, form.again(), true);
            };
        });
    }

    private PersonWhoMatters toSay(Viewer viewer, UUID id, UUID person) {
        CirclePermissions.of(viewer).mustSee();
        var now = circle.versions(id, person).getFirst();
        CirclePermissions.of(viewer).mustSayState(now);
        return now;
    }

    private CircleStatePage page(Viewer viewer, UUID id, UUID person, Form form, boolean late) {
        var header = whose.of(id).orElseThrow(NotFound::new);
        var reads = readers.of(viewer, false).teamAlone(header.name());
        return new CircleStatePage(viewer, header, toSay(viewer, id, person), form, late, reads);
    }
}
