package org.kith.services;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The e-mail address somebody of a service is let in by, and a link that goes there. */
@Controller
class AddressController {
    private final Partners partners;

    AddressController(Partners partners) {
        this.partners = partners;
    }

    @GetMapping({"/services/{service}/people/{account}/address", "/our-people/{account}/address"})
    @OpenTo(Who.SIGNED_IN)
    PartnerAddressPage ask(
            Actor actor, @PathVariable(required = false) @Nullable UUID service, @PathVariable UUID account) {
        return partners.at(
                actor,
                service,
                (viewer, found) -> partners.addressPage(viewer, found, partners.partner(found, account), null));
    }

    /** A link that is shown stands on the page that answers. */
    @PostMapping({"/services/{service}/people/{account}/address", "/our-people/{account}/address"})
    @OpenTo(value = Who.SIGNED_IN, recent = true)
    @ConfirmationMessage("partner-address")
    Answer say(
            Actor actor,
            @PathVariable(required = false) @Nullable UUID service,
            @PathVariable UUID account,
            Form sent) {
        return partners.readdress(actor, service, account, sent.made(PartnerForm.LINK));
    }
}
