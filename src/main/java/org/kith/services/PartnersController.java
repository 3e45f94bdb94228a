package org.kith.services;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.NotAForm;
import org.kith.signin.Sessions;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Page;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who comes in from a service: for those who work here at the service's address, for its lead as their own people. */
@Controller
class PartnersController {
    private final Partners partners;
    private final Sessions sessions;

    PartnersController(Partners partners, Sessions sessions) {
        this.partners = partners;
        this.sessions = sessions;
    }

    @GetMapping({"/services/{service}", "/our-people"})
    @OpenTo(Who.SIGNED_IN)
    ServicePage list(Actor actor, @PathVariable(required = false) @Nullable UUID service) {
        return partners.at(actor, service, (viewer, found) -> partners.page(viewer, found, PartnerForm.empty()));
    }

    /** A link that is shown stands on the page that answers, in no address: it is shown this once. */
    @PostMapping({"/services/{service}/people", "/our-people"})
    @OpenTo(value = Who.SIGNED_IN, recent = true)
    Page invite(Actor actor, @PathVariable(required = false) @Nullable UUID service, Form sent) {
        return partners.invite(actor, service, sent.made(PartnerForm.ACCOUNT), sent.chose("twice", "true"));
    }

    @GetMapping({"/services/{service}/people/{account}", "/our-people/{account}"})
    @OpenTo(Who.SIGNED_IN)
    PartnerPage show(Actor actor, @PathVariable(required = false) @Nullable UUID service, @PathVariable UUID account) {
        return partners.at(actor, service, (viewer, found) -> {
            var partner = partners.partner(found, account);
            return new PartnerPage(viewer, found, partner, partners.wayIn(partner), partners.domains(found));
        });
    }

    @PostMapping({"/services/{service}/people/{account}/link", "/our-people/{account}/link"})
    @OpenTo(value = Who.SIGNED_IN, recent = true)
    Page newLink(
            Actor actor,
            @PathVariable(required = false) @Nullable UUID service,
            @PathVariable UUID account,
            @RequestParam Optional<UUID> form) {
        return partners.newLink(actor, service, account, form.orElseGet(UUID::randomUUID));
    }

    @PostMapping({"/services/{service}/people/{account}/word", "/our-people/{account}/word"})
    @OpenTo(value = Who.SIGNED_IN, recent = true)
    @ConfirmationMessage("partner-stood-by")
    Redirect standBy(Actor actor, @PathVariable(required = false) @Nullable UUID service, @PathVariable UUID account) {
        return Redirect.to(partners.standBy(actor, service, account));
    }

    @GetMapping({"/services/{service}/people/{account}/ending", "/our-people/{account}/ending"})
    @OpenTo(Who.SIGNED_IN)
    PartnerEndingPage askToEnd(
            Actor actor, @PathVariable(required = false) @Nullable UUID service, @PathVariable UUID account) {
        return partners.at(actor, service, (viewer, found) -> ending(viewer, found, account));
    }

    @PostMapping({"/services/{service}/people/{account}/ending", "/our-people/{account}/ending"})
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("partner-ended")
    Redirect end(
            Actor actor,
            @PathVariable(required = false) @Nullable UUID service,
            @PathVariable UUID account,
            @RequestParam(defaultValue = "") String sure) {
        if (!sure.equals("yes")) {
            askToEnd(actor, service, account);
            throw new NotAForm();
        }
        partners.end(actor, service, account);
        sessions.endAll(account);
        return service == null ? Redirect.to("/our-people") : Redirect.to("/services/" + service);
    }

    private PartnerEndingPage ending(Viewer viewer, Service found, UUID account) {
        var partner = partners.partner(found, account);
        ServicesPermissions.of(viewer).mustShutOut(viewer, partner);
        return new PartnerEndingPage(viewer, found, partner);
    }
}
