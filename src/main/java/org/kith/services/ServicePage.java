package org.kith.services;

import static org.kith.words.Words.sayEach;

import java.util.List;
import java.util.Map;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * A service and who comes in from it.
 *
 * @param form for one more, as it was typed
 * @param wrong fields and what is wrong with them, as keys in the words files
 */
record ServicePage(Viewer viewer, Service service, List<Partner> partners, PartnerForm form, Map<String, String> wrong)
        implements Page {

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

    List<Partner> left() {
        return partners.stream().filter(Partner::ended).toList();
    }

    @Override
    public Map<String, String> toPutRight() {
        return sayEach(wrong);
    }

    @Override
    public int status() {
        return wrong.isEmpty() ? 200 : 422;
    }
}
