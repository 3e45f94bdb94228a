package org.kith.services;

import java.time.Clock;
import java.util.UUID;
import java.util.function.BiFunction;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.NotAForm;
import org.kith.signin.Sessions;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.NotAllowed;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The services partners work for: which there are, one more, and renaming and ending them. */
@Controller
class ServicesController {
    private final ActorTransactions acting;
    private final ServiceSql sql;
    private final PartnerSql partners;
    private final SharedSql shared;
    private final Sessions sessions;
    private final Clock clock;

    ServicesController(
            ActorTransactions acting,
            ServiceSql sql,
            PartnerSql partners,
            SharedSql shared,
            Sessions sessions,
            Clock clock) {
        this.acting = acting;
        this.sql = sql;
        this.partners = partners;
        this.shared = shared;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping("/services")
    @OpenTo(Who.SIGNED_IN)
    ServicesPage list(Actor actor) {
        return acting.as(actor, viewer -> page(viewer, ServiceForm.empty()));
    }

    @PostMapping("/services")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("service-added")
    Answer add(Actor actor, Form sent) {
        var form = sent.made(ServiceForm.ID);
        return acting.as(actor, viewer -> {
            ServicesPermissions.of(viewer).mustSeeServices();
            var other = sql.called(form).isEmpty() && sql.isOfAnother(form.id(ServiceForm.ID), form);
            var checked = ServiceForm.checked(form, other);
            return checked.isWrong()
                    ? page(viewer, checked)
                    : Redirect.to("/services/" + sql.add(viewer, form, clock.instant()));
        });
    }

    @GetMapping("/services/{id}/name")
    @OpenTo(Who.SIGNED_IN)
    ServiceNamePage askName(Actor actor, @PathVariable UUID id) {
        return keeping(actor, id, (viewer, found) -> new ServiceNamePage(viewer, found, ServiceForm.changing(found)));
    }

    @PostMapping("/services/{id}/name")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("service-changed")
    Answer rename(Actor actor, @PathVariable UUID id, Form form) {
        return keeping(actor, id, (viewer, found) -> {
            var checked = ServiceForm.checked(form, sql.isOfAnother(id, form));
            if (checked.isWrong()) {
                return new ServiceNamePage(viewer, found, checked);
            }
            sql.change(id, form);
            return Redirect.to("/services/" + id);
        });
    }

    @GetMapping("/services/{id}/ending")
    @OpenTo(Who.SIGNED_IN)
    ServiceEndingPage askToEnd(Actor actor, @PathVariable UUID id) {
        return keeping(actor, id, ServiceEndingPage::new);
    }

    @PostMapping("/services/{id}/ending")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("service-ended")
    Redirect end(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String sure) {
        var out = acting.as(actor, viewer -> {
            var may = ServicesPermissions.of(viewer);
            may.mustSeeServices();
            var found = sql.one(id).orElseThrow(NotFound::new);
            may.mustKeepServices();
            if (!sure.equals("yes")) {
                throw new NotAForm();
            }
            sql.end(id, clock.instant());
            return partners.of(found);
        });
        out.forEach(one -> sessions.endAll(one.id()));
        return Redirect.to("/services");
    }

    private ServicesPage page(Viewer viewer, Form form) {
        ServicesPermissions.of(viewer).mustSeeServices();
        return new ServicesPage(viewer, sql.all(), shared.count(), form);
    }

    private <T> T keeping(Actor actor, UUID id, BiFunction<Viewer, Service, T> work) {
        return acting.as(actor, viewer -> {
            var may = ServicesPermissions.of(viewer);
            may.mustSeeServices();
            var found = sql.one(id).orElseThrow(NotFound::new);
            may.mustKeepServices();
            NotAllowed.unless(!found.ended(), "service.refused.ended");
            return work.apply(viewer, found);
        });
    }
}
