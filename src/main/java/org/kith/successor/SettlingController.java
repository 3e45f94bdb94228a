package org.kith.successor;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.handover.Handover;
import org.kith.handover.HandoverPermissions;
import org.kith.handover.Handovers;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whoever was to stop stays, and it is said already that somebody else takes over: a manager says that they go on. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/young-people/{id}/handovers/{handover}/staying")
class SettlingController {
    private final ActorTransactions acting;
    private final Handovers handovers;
    private final Naming naming;
    private final NamingSql names;

    SettlingController(ActorTransactions acting, Handovers handovers, Naming naming, NamingSql names) {
        this.acting = acting;
        this.handovers = handovers;
        this.naming = naming;
        this.names = names;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    Answer ask(Actor actor, @PathVariable UUID id, @PathVariable UUID handover) {
        return acting.<Answer>reading(actor, id, NamingController.HANDOVER, viewer -> {
            var one = toSettle(viewer, id, handover);
            var role = names.role(id, one.from().account());
            return handovers.isUnsettled(handover)
                    ? new SettlingPage(
                            viewer,
                            one,
                            names.goesOn(one),
                            naming.rolesOf(one),
                            Form.empty().with(NamingForm.ROLE, role))
                    : Redirect.to(one.address());
        });
    }

    /** Sent again once it is done it does nothing. */
    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("handover-settled")
    Answer settle(Actor actor, @PathVariable UUID id, @PathVariable UUID handover, Form form) {
        return acting.<Answer>reading(actor, id, NamingController.HANDOVER, viewer -> {
            var one = toSettle(viewer, id, handover);
            if (!handovers.isUnsettled(handover)) {
                return Redirect.to(one.address());
            }
            var goesOn = names.goesOn(one);
            var checked = NamingForm.checkedRole(form, goesOn, naming.rolesOf(one));
            if (checked.isWrong()) {
                return new SettlingPage(viewer, one, goesOn, naming.rolesOf(one), checked);
            }
            naming.staysAfterAll(viewer, one, form);
            return Redirect.to(one.address());
        });
    }

    private Handover toSettle(Viewer viewer, UUID id, UUID handover) {
        var may = HandoverPermissions.of(viewer);
        may.mustSee();
        handovers.lock(id);
        var one = handovers.of(id, handover);
        may.mustSettle();
        return one;
    }
}
