package org.kith.services;

import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/**
 * The e-mail address somebody of a service is let in by.
 *
 * @param mailed whether a link goes there, and is not shown
 */
record PartnerAddressPage(Viewer viewer, Service service, Partner partner, Domains domains, boolean mailed, Form form)
        implements FormPage {

    String address() {
        return PartnerPage.address(viewer, service, partner);
    }

    /** Whether a link is made with it. */
    boolean links() {
        return ServicesPermissions.of(viewer).link(partner);
    }
}
