package org.kith.services;

import java.time.Clock;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.signin.Invitations;
import org.kith.signin.WayIn;
import org.kith.signin.WayInPermissions;
import org.kith.signin.WaysIn;
import org.kith.web.Answer;
import org.kith.web.NotAllowed;
import org.kith.web.Page;
import org.kith.web.Redirect;
import org.springframework.stereotype.Component;

/** Who comes in from a service: inviting them, letting them in again, and their leaving. */
@Component
class Partners {
    private final ActorTransactions acting;
    private final ServiceSql services;
    private final PartnerSql sql;
    private final AddressSql addresses;
    private final MailedLinks mailed;
    private final Invitations invitations;
    private final WaysIn waysIn;
    private final Clock clock;

    Partners(
            ActorTransactions acting,
            ServiceSql services,
            PartnerSql sql,
            AddressSql addresses,
            MailedLinks mailed,
            Invitations invitations,
            WaysIn waysIn,
            Clock clock) {
        this.acting = acting;
        this.services = services;
        this.sql = sql;
        this.addresses = addresses;
        this.mailed = mailed;
        this.invitations = invitations;
        this.waysIn = waysIn;
        this.clock = clock;
    }

    /**
     * Makes the account and its first link. The same form sent again makes only a new link; another with the same name makes nothing and asks,
     * since two people may have one name and nobody is to be given the link of another. Nobody is let in under the name of somebody who works here or at another service, but by an administrator.
     *
     * @param twice whether whoever invites knows that somebody of that name is there, and means somebody else
     */
    Page invite(Actor actor, @Nullable UUID service, Form sent, boolean twice) {
        return at(actor, service, (viewer, found) -> {
            var form = PartnerForm.checked(sent, domains(found));
            if (form.isWrong()) {
                return page(viewer, found, form);
            }
            NotAllowed.unless(!found.ended(), "service.refused.ended");
            ServicesPermissions.of(viewer).mustLetIn(PartnerForm.lead(form));
            if (!ServicesPermissions.of(viewer).asAnother() && sql.isCalledSoElsewhere(found, form)) {
                return page(viewer, found, form.refuse(PartnerForm.NAME, "partner.name.of-another"));
            }
            var there = sql.namesake(found, form);
            if (there.isPresent() && !twice) {
                return new NamesakePage(viewer, found, form, partner(found, there.get()));
            }
            sql.add(viewer, found, form, clock.instant());
            var account = form.id(PartnerForm.ACCOUNT);
            if (domains(found).any()) {
                partner(found, account);
                addresses.say(viewer, account, form.line(PartnerForm.EMAIL));
            }
            return link(viewer, found, partner(found, account), account);
        });
    }

    /** A new one-time link; their earlier ones stop working. Where their address is at none of the domains that are named, it is asked for first. */
    Page newLink(Actor actor, @Nullable UUID service, UUID account, UUID form) {
        return at(actor, service, (viewer, found) -> {
            var partner = partner(found, account);
            mustLink(viewer, found, partner);
            return domains(found).fit(partner.address())
                    ? link(viewer, found, partner, form)
                    : addressPage(viewer, found, partner, null);
        });
    }

    /** From now on they are let in by that address; where they have no passkey, by a new link at once. */
    Answer readdress(Actor actor, @Nullable UUID service, UUID account, Form sent) {
        return at(actor, service, (viewer, found) -> {
            var partner = partner(found, account);
            NotAllowed.unless(!found.ended(), "service.refused.ended");
            NotAllowed.unless(!partner.ended(), "partner.refused.ended");
            var form = PartnerForm.addressed(sent, domains(found));
            if (form.isWrong()) {
                return addressPage(viewer, found, partner, form);
            }
            addresses.say(viewer, account, form.line(PartnerForm.EMAIL));
            return ServicesPermissions.of(viewer).link(partner)
                    ? link(viewer, found, partner(found, account), form.id(PartnerForm.LINK))
                    : Redirect.to(PartnerPage.address(viewer, found, partner));
        });
    }

    /** Says that somebody works at the service; said already, nothing changes. */
    String standBy(Actor actor, @Nullable UUID service, UUID account) {
        return at(actor, service, (viewer, found) -> {
            var partner = partner(found, account);
            ServicesPermissions.of(viewer).mustStandBy(partner);
            if (partner.waits()) {
                sql.standBy(viewer, account);
            }
            return PartnerPage.address(viewer, found, partner);
        });
    }

    /** They no longer come in. End their sessions afterwards. */
    void end(Actor actor, @Nullable UUID service, UUID account) {
        at(actor, service, (viewer, found) -> {
            var partner = partner(found, account);
            if (!partner.ended()) {
                ServicesPermissions.of(viewer).mustShutOut(viewer, partner);
                sql.end(account, clock.instant());
            }
            return found;
        });
    }

    /**
     * Work at one service.
     *
     * @param service null for the service whoever acts works for
     */
    <T> T at(Actor actor, @Nullable UUID service, BiFunction<Viewer, Service, T> work) {
        return acting.as(actor, viewer -> {
            var may = ServicesPermissions.of(viewer);
            NotAllowed.unless(service == null ? may.ownService() : may.seeServices(), "error.not-yours");
            var found = service == null ? services.own() : services.one(service);
            return work.apply(viewer, found.orElseThrow(NotFound::new));
        });
    }

    Partner partner(Service service, UUID account) {
        return sql.one(service, account).orElseThrow(NotFound::new);
    }

    /** How they come in, within the transaction of whoever asks. */
    WayIn wayIn(Partner partner) {
        return waysIn.of(partner.id());
    }

    Domains domains(Service service) {
        return addresses.domains(service.id());
    }

    /** Within the transaction of whoever asks, as those below. */
    ServicePage page(Viewer viewer, Service service, Form form) {
        return new ServicePage(viewer, service, sql.of(service), form, domains(service), mailed.goOut());
    }

    /** @param form as it was sent; null where it begins */
    PartnerAddressPage addressPage(Viewer viewer, Service service, Partner partner, @Nullable Form form) {
        var begun =
                form == null ? Form.empty().made(PartnerForm.LINK).with(PartnerForm.EMAIL, partner.address()) : form;
        return new PartnerAddressPage(viewer, service, partner, domains(service), mailed.goOut(), begun);
    }

    /** Sent to their address where domains are named and e-mail is set up, and shown otherwise. */
    private Page link(Viewer viewer, Service service, Partner partner, UUID form) {
        mustLink(viewer, service, partner);
        var named = domains(service).any();
        if (named && mailed.goOut()) {
            var to = addresses.address(partner.id()).orElseThrow(NotFound::new);
            var until = mailed.send(viewer, partner.id(), form, to).orElse(null);
            return new PartnerMailedPage(viewer, service, partner(service, partner.id()), to.value(), until);
        }
        var link = invitations.make(viewer, partner.id(), form);
        return new PartnerLinkPage(viewer, service, partner(service, partner.id()), named, link);
    }

    private void mustLink(Viewer viewer, Service service, Partner partner) {
        NotAllowed.unless(!service.ended(), "service.refused.ended");
        ServicesPermissions.of(viewer).mustLink(partner);
        WayInPermissions.of(viewer, wayIn(partner)).mustLink();
    }
}
