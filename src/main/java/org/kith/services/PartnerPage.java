package org.kith.services;

import org.kith.actor.Viewer;
import org.kith.signin.WayIn;
import org.kith.signin.WayInPermissions;
import org.kith.web.Page;

/** One person of a service, and what can be done for them. */
record PartnerPage(Viewer viewer, Service service, Partner partner, WayIn in, Domains domains) implements Page {

    /** Whether anything is said of how they come in. */
    boolean comesIn() {
        return !service.ended() && !partner.ended();
    }

    /** Whether an address is said of them, or is to be. */
    boolean hasAddress() {
        return partner.address() != null || domains.any() && comesIn();
    }

    WayInPermissions wayIn() {
        return WayInPermissions.of(viewer, in);
    }

    boolean mayShutOut() {
        return ServicesPermissions.of(viewer).shutOut(viewer, partner);
    }

    boolean mayStandBy() {
        return ServicesPermissions.of(viewer).standBy(partner);
    }

    boolean mayRename() {
        return ServicesPermissions.of(viewer).lookAfter();
    }

    String back() {
        return service.address(viewer);
    }

    String address() {
        return address(viewer, service, partner);
    }

    static String address(Viewer viewer, Service service, Partner partner) {
        var back = service.address(viewer);
        return (ServicesPermissions.of(viewer).ownService() ? back : back + "/people") + "/" + partner.id();
    }
}
