package org.kith.services;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/**
 * A service and who comes in from it.
 *
 * @param form for one more, as it was typed
 */
record ServicePage(Viewer viewer, Service service, List<Partner> partners, Form form) implements FormPage {

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

    List<Partner> left() {
        return partners.stream().filter(Partner::ended).toList();
    }
}
