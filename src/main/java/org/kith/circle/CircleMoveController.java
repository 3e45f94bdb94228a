package org.kith.circle;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.form.Form;
import org.kith.form.NotAForm;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Moves somebody to another ring: by the buttons beside their name, which the picture presses for whoever moves them there. */
@Controller
class CircleMoveController {
    /** That it came from the picture, where whoever moved them goes on. */
    private static final String PICTURE = "picture";

    private final ActorTransactions acting;
    private final Circle circle;

    CircleMoveController(ActorTransactions acting, Circle circle) {
        this.acting = acting;
        this.circle = circle;
    }

    @PostMapping("/young-people/{id}/circle/{person}/closeness")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("circle-moved")
    Redirect move(Actor actor, @PathVariable UUID id, @PathVariable UUID person, Form form) {
        var list = "/young-people/" + id + "/circle";
        var back = form.has(PICTURE) ? list : list + "#closeness-" + person;
        return acting.reading(actor, id, CircleController.CIRCLE, viewer -> {
            var may = CirclePermissions.of(viewer);
            may.mustAdd();
            mustSayHow(form);
            return switch (circle.move(viewer, id, person, form)) {
                case THERE -> Redirect.to(may.own() && form.has(PICTURE) ? list + "#rings" : back);
                case STAYS -> Redirect.to(back).saying("circle-stays");
                case OTHERWISE -> Redirect.to(back).saying("circle-otherwise");
            };
        });
    }

    private static void mustSayHow(Form form) {
        var how = form.value("closeness");
        if (Closeness.ofKey(how).isEmpty() && !how.equals(Closeness.NONE)) {
            throw new NotAForm();
        }
    }
}
