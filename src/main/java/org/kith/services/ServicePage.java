package org.kith.services;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/**
 * A service and who comes in from it.
 *
 * @param form for one more, as it was typed
 * @param mailed whether e-mail is set up, so that a link can go to somebody's address
 */
record ServicePage(Viewer viewer, Service service, List<Partner> partners, Form form, Domains domains, boolean mailed)
        implements FormPage {

    ServicesPermissions may() {
        return ServicesPermissions.of(viewer);
    }

    String address() {
        return service.address(viewer);
    }

    /** Where somebody is invited: see {@link PartnersController}. */
    String invitationAddress() {
        return invitationAddress(viewer, service);
    }

    static String invitationAddress(Viewer viewer, Service service) {
        var address = service.address(viewer);
        return ServicesPermissions.of(viewer).ownService() ? address : address + "/people";
    }

    /** Where one person of it is found. */
    String addressOf(Partner partner) {
        return invitationAddress() + "/" + partner.id();
    }

    List<Partner> here() {
        return partners.stream().filter(one -> !one.ended()).toList();
    }

    /** Of whom whoever looks can say that they work there. */
    List<Partner> waiting() {
        return partners.stream().filter(may()::standBy).toList();
    }

    /** Who comes in, and was let in by an address at none of the domains that are named, or by none. */
    List<Partner> elsewhere() {
        return here().stream().filter(one -> !domains.fit(one.address())).toList();
    }

    /** What becomes of the link, as a key in the words files. */
    String link() {
        return !domains.any() ? "partner.invite.what" : mailed ? "partner.invite.mailed" : "partner.invite.unsent";
    }

    List<Partner> left() {
        return partners.stream().filter(Partner::ended).toList();
    }
}
