package org.kith.services;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.Page;

/** Somebody with the same name comes in from this service already: whoever invites says whether it is somebody else. */
record NamesakePage(Viewer viewer, Service service, Form form, Partner there) implements Page {

    String invitationAddress() {
        return ServicePage.invitationAddress(viewer, service);
    }

    /** The account of somebody else of that name: one, however often they are invited from here. */
    UUID another() {
        return UUID.nameUUIDFromBytes((there.id() + " namesake").getBytes(StandardCharsets.US_ASCII));
    }
}
