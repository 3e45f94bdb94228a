package org.kith.services;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * A one-time link is on its way to somebody of a service, and whoever sent it does not see it.
 *
 * @param until when it works; null where the same form sent it before
 */
record PartnerMailedPage(
        Viewer viewer,
        Service service,
        Partner partner,
        String to,
        @Nullable Instant until) implements Page {

    String address() {
        return PartnerPage.address(viewer, service, partner);
    }
}
