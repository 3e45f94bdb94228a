package org.kith.services;

import org.kith.actor.Viewer;
import org.kith.web.Page;

/** Asked once more before somebody of a service is out. */
record PartnerEndingPage(Viewer viewer, Service service, Partner partner) implements Page {

    String address() {
        return PartnerPage.address(viewer, service, partner);
    }
}
