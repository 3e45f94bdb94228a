package org.kith.drafts;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Keeps what is typed in a form of any room, while somebody types and when they leave it: sent by the page by itself. */
@Controller
class DraftSavingController {
    private static final String DRAFTS = "/young-people/{id}/drafts/{form}";

    private final ActorTransactions acting;
    private final Drafts drafts;
    private final ObjectProvider<DraftForms> rooms;

    DraftSavingController(ActorTransactions acting, Drafts drafts, ObjectProvider<DraftForms> rooms) {
        this.acting = acting;
        this.drafts = drafts;
        this.rooms = rooms;
    }

    @PostMapping(DRAFTS)
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> keep(Actor actor, @PathVariable UUID id, @PathVariable String form, Form typed) {
        return DraftAnswer.kept(
                acting.changing(actor, id, viewer -> drafts.keep(viewer, id, find(viewer, id, form, typed), typed)));
    }

    /** When it waited on a device, as what is typed in every form does that was sent while it was fresh. */
    @PostMapping(path = DRAFTS, params = "before")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> bring(
            Actor actor, @PathVariable UUID id, @PathVariable String form, WaitingWords brought, Form typed) {
        return DraftAnswer.brought(acting.changing(
                actor, id, viewer -> drafts.bring(viewer, id, find(viewer, id, form, typed), typed, brought)));
    }

    private DraftForm find(Viewer viewer, UUID youngPerson, String form, Form typed) {
        var name = FormName.sent(form).orElseThrow(NotFound::new);
        var sent = drafts.isSent(youngPerson, name, typed.key());
        var asked = new DraftForms.Asked(viewer, youngPerson, name, typed, sent);
        return rooms.stream()
                .filter(room -> !viewer.onlyShared() || room.alsoForRecipients())
                .flatMap(room -> room.find(asked).stream())
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
