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
import org.kith.web.NotAllowed;
import org.kith.web.Page;
import org.springframework.stereotype.Component;

/** Who comes in from a service: inviting them, letting them in again, and their leaving. */
@Component
class Partners {
    private final ActorTransactions acting;
    private final ServiceSql services;
    private final PartnerSql sql;
    private final Invitations invitations;
    private final WaysIn waysIn;
    private final Clock clock;

    Partners(
            ActorTransactions acting,
            ServiceSql services,
            PartnerSql sql,
            Invitations invitations,
            WaysIn waysIn,
            Clock clock) {
        this.acting = acting;
        this.services = services;
        this.sql = sql;
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
    Page invite(Actor actor, @Nullable UUID service, Form form, boolean twice) {
        return at(actor, service, (viewer, found) -> {
            NotAllowed.unless(!found.ended(), "service.refused.ended");
            ServicesPermissions.of(viewer).mustLetIn(PartnerForm.lead(form));
            if (!ServicesPermissions.of(viewer).asAnother() && sql.isCalledSoElsewhere(found, form)) {
                return new ServicePage(
                        viewer, found, sql.of(found), form.refuse(PartnerForm.NAME, "partner.name.of-another"));
            }
            var there = sql.namesake(found, form);
            if (there.isPresent() && !twice) {
                return new NamesakePage(viewer, found, form, partner(found, there.get()));
            }
            sql.add(viewer, found, form, clock.instant());
            return link(viewer, found, partner(found, form.id(PartnerForm.ACCOUNT)), form.id(PartnerForm.ACCOUNT));
        });
    }

    /** A new one-time link; their earlier ones stop working. */
    PartnerLinkPage newLink(Actor actor, @Nullable UUID service, UUID account, UUID form) {
        return at(actor, service, (viewer, found) -> link(viewer, found, partner(found, account), form));
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

    private PartnerLinkPage link(Viewer viewer, Service service, Partner partner, UUID form) {
        NotAllowed.unless(!service.ended(), "service.refused.ended");
        ServicesPermissions.of(viewer).mustLink(partner);
        WayInPermissions.of(viewer, wayIn(partner)).mustLink();
        var link = invitations.make(viewer, partner.id(), form);
        return new PartnerLinkPage(viewer, service, partner(service, partner.id()), link);
    }
}
