package org.kith.services;

import org.kith.actor.Viewer;
import org.kith.web.Page;

/** One person of a service, and what can be done for them. */
record PartnerPage(Viewer viewer, Service service, Partner partner) implements Page {

    boolean mayLink() {
        return !service.ended() && ServicesPermissions.of(viewer).link(partner);
    }

    boolean mayShutOut() {
        return ServicesPermissions.of(viewer).shutOut(viewer, partner);
    }

    boolean mayRename() {
        return ServicesPermissions.of(viewer).letBackIn();
    }

    String back() {
        return service.address(viewer);
    }

    String address() {
        return (ServicesPermissions.of(viewer).ownService() ? back() : back() + "/people") + "/" + partner.id();
    }
}
