package org.kith.emergency;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.NotAForm;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.NotAllowed;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A young person reads that somebody opened their record in an emergency, says that they have, and asks to talk about it. */
@Controller
@RequestMapping("/young-people/{id}/emergencies/{emergency}")
class EmergencyNoticeController {
    private static final AccessLogEntry TOLD = AccessLogEntry.at("emergency");

    private final ActorTransactions acting;
    private final EmergencySql sql;
    private final OpeningSql opening;

    EmergencyNoticeController(ActorTransactions acting, EmergencySql sql, OpeningSql opening) {
        this.acting = acting;
        this.sql = sql;
        this.opening = opening;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    EmergencyNoticePage show(Actor actor, @PathVariable UUID id, @PathVariable UUID emergency) {
        return acting.reading(
                actor, id, TOLD, viewer -> new EmergencyNoticePage(viewer, mine(viewer, id, emergency), Form.empty()));
    }

    @PostMapping("/heard")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("told-read")
    Redirect heard(Actor actor, @PathVariable UUID id, @PathVariable UUID emergency) {
        return acting.changing(actor, id, viewer -> {
            opening.heard(mine(viewer, id, emergency).id());
            return Redirect.to("/today");
        });
    }

    /** Whoever asks to talk has read it. */
    @PostMapping("/talk")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("asked-to-talk")
    Answer talk(Actor actor, @PathVariable UUID id, @PathVariable UUID emergency, Form form) {
        return acting.<Answer>changing(actor, id, viewer -> {
            var one = mine(viewer, id, emergency);
            var checked = EmergencyForm.checkedTalk(form);
            if (checked.isWrong()) {
                return new EmergencyNoticePage(viewer, one, checked);
            }
            if (!form.has("words")) {
                throw new NotAForm();
            }
            opening.heard(emergency);
            opening.wantsToTalk(viewer, one, form.key(), form.line("words"));
            return Redirect.to("/young-people/" + id + "/sharing#asks");
        });
    }

    private Emergency mine(Viewer viewer, UUID id, UUID emergency) {
        NotAllowed.unless(EmergencyPermissions.of(viewer).told(), "emergency.theirs");
        return sql.of(id).stream()
                .filter(one -> one.id().equals(emergency))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
