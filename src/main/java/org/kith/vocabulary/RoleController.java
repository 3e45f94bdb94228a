package org.kith.vocabulary;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What colleagues can be to a young person, one by one. What was typed is there again after whatever went wrong. */
@Controller
@RequestMapping("/words/roles")
class RoleController {
    private final ActorTransactions acting;
    private final WorkerRoles roles;

    RoleController(ActorTransactions acting, WorkerRoles roles) {
        this.acting = acting;
        this.roles = roles;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    RolesPage list(Actor actor) {
        return acting.as(actor, viewer -> new RolesPage(viewer, roles.all(viewer), Form.empty()));
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("role-kept")
    Answer add(Actor actor, Form sent) {
        return acting.as(actor, viewer -> {
            var form = roles.add(viewer, sent);
            return form.isWrong() ? new RolesPage(viewer, roles.all(viewer), form) : Redirect.to("/words/roles");
        });
    }

    @GetMapping("/{id}")
    @OpenTo(Who.SIGNED_IN)
    RolePage show(Actor actor, @PathVariable UUID id) {
        return acting.as(actor, viewer -> {
            var role = roles.one(viewer, id).orElseThrow(NotFound::new);
            return new RolePage(viewer, role, RoleForm.changing(role));
        });
    }

    @PostMapping("/{id}/changes")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("role-kept")
    Answer change(Actor actor, @PathVariable UUID id, Form sent) {
        return acting.as(actor, viewer -> {
            var form = roles.change(viewer, id, sent);
            if (!form.isWrong()) {
                return Redirect.to("/words/roles");
            }
            return roles.one(viewer, id)
                    .<Answer>map(role -> new RolePage(viewer, role, form))
                    .orElseGet(() -> new RolesPage(viewer, roles.all(viewer), form));
        });
    }

    @PostMapping("/{id}/ending")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("role-retired")
    Redirect retire(Actor actor, @PathVariable UUID id) {
        acting.doAs(actor, viewer -> roles.retire(viewer, id));
        return Redirect.to("/words/roles");
    }
}
