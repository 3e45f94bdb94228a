package org.kith.services;

import java.util.UUID;
import java.util.function.BiFunction;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.NotAllowed;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Naming the mail domains of a service. */
@Controller
class DomainsController {
    private final ActorTransactions acting;
    private final ServiceSql services;
    private final AddressSql sql;

    DomainsController(ActorTransactions acting, ServiceSql services, AddressSql sql) {
        this.acting = acting;
        this.services = services;
        this.sql = sql;
    }

    @GetMapping("/services/{id}/domains")
    @OpenTo(Who.SIGNED_IN)
    DomainsPage ask(Actor actor, @PathVariable UUID id) {
        return keeping(
                actor, id, (viewer, found) -> new DomainsPage(viewer, found, DomainsForm.of(sql.domains(found.id()))));
    }

    @PostMapping("/services/{id}/domains")
    @OpenTo(value = Who.SIGNED_IN, recent = true)
    @ConfirmationMessage("service-domains")
    Answer say(Actor actor, @PathVariable UUID id, Form form) {
        return keeping(actor, id, (viewer, found) -> {
            var checked = DomainsForm.checked(form);
            if (checked.isWrong()) {
                return new DomainsPage(viewer, found, checked);
            }
            sql.say(viewer, found.id(), Domains.typed(form.line(DomainsForm.DOMAINS)));
            return Redirect.to("/services/" + id);
        });
    }

    private <T> T keeping(Actor actor, UUID id, BiFunction<Viewer, Service, T> work) {
        return acting.as(actor, viewer -> {
            var may = ServicesPermissions.of(viewer);
            may.mustSeeServices();
            var found = services.one(id).orElseThrow(NotFound::new);
            may.mustKeepServices();
            NotAllowed.unless(!found.ended(), "service.refused.ended");
            return work.apply(viewer, found);
        });
    }
}
