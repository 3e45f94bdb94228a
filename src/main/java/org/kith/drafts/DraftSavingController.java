package org.kith.drafts;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.form.Form;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Keeps what is typed in a form of any room, about a young person or about none, while somebody types and when they leave it: sent by the page by itself.
 * What waited on a device comes with {@code before}, as it does of every form that was sent while it was fresh.
 */
@Controller
class DraftSavingController {
    private static final String THEIRS = "/young-people/{id}/drafts/{form}";
    private static final String OWN = "/drafts/{form}";

    private final ActorTransactions acting;
    private final Drafts drafts;
    private final OwnDrafts own;
    private final FormsOfRooms rooms;

    DraftSavingController(ActorTransactions acting, Drafts drafts, OwnDrafts own, FormsOfRooms rooms) {
        this.acting = acting;
        this.drafts = drafts;
        this.own = own;
        this.rooms = rooms;
    }

    @PostMapping(THEIRS)
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> keep(Actor actor, @PathVariable UUID id, @PathVariable String form, Form typed) {
        return DraftAnswer.kept(acting.changing(
                actor, id, viewer -> drafts.keep(viewer, id, rooms.find(viewer, id, form, typed), typed)));
    }

    @PostMapping(path = THEIRS, params = "before")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> bring(
            Actor actor, @PathVariable UUID id, @PathVariable String form, WaitingWords brought, Form typed) {
        return DraftAnswer.brought(acting.changing(
                actor, id, viewer -> drafts.bring(viewer, id, rooms.find(viewer, id, form, typed), typed, brought)));
    }

    @PostMapping(OWN)
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> keepOwn(Actor actor, @PathVariable String form, Form typed) {
        return DraftAnswer.kept(
                acting.as(actor, viewer -> own.keep(viewer, rooms.findOwn(viewer, form, typed), typed)));
    }

    @PostMapping(path = OWN, params = "before")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> bringOwn(Actor actor, @PathVariable String form, WaitingWords brought, Form typed) {
        return DraftAnswer.brought(
                acting.as(actor, viewer -> own.bring(viewer, rooms.findOwn(viewer, form, typed), typed, brought)));
    }
}
