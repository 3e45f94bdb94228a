package org.kith.drafts;

import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.kith.words.TextInput;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps what is typed in a form that is about no young person, sent by the page by itself, and clears it. */
@Controller
class OwnDraftController {
    private static final String DRAFTS = "/drafts/{form}";

    private final ActorTransactions acting;
    private final OwnDrafts drafts;
    private final ObjectProvider<OwnDraftForms> rooms;

    OwnDraftController(ActorTransactions acting, OwnDrafts drafts, ObjectProvider<OwnDraftForms> rooms) {
        this.acting = acting;
        this.drafts = drafts;
        this.rooms = rooms;
    }

    @PostMapping(DRAFTS)
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> keep(Actor actor, @PathVariable String form, Form typed) {
        return DraftAnswer.kept(acting.as(actor, viewer -> drafts.keep(viewer, find(viewer, form, typed), typed)));
    }

    /** When it waited on a device, as what is typed in every form does that was sent while it was fresh. */
    @PostMapping(path = DRAFTS, params = "before")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> bring(Actor actor, @PathVariable String form, WaitingWords brought, Form typed) {
        return DraftAnswer.brought(
                acting.as(actor, viewer -> drafts.bring(viewer, find(viewer, form, typed), typed, brought)));
    }

    private DraftForm find(Viewer viewer, String form, Form typed) {
        var name = FormName.sent(form).orElseThrow(NotFound::new);
        return rooms.stream()
                .flatMap(room -> room.find(viewer, name, typed).stream())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @PostMapping("/drafts/clearing")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("draft-cleared")
    Redirect clear(Actor actor, @RequestParam(defaultValue = "") String form) {
        acting.doAs(actor, viewer -> drafts.clear(TextInput.givenBack(form)));
        return Redirect.to("/drafts");
    }
}
