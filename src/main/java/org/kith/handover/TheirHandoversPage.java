package org.kith.handover;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.people.YoungPersonHeader;
import org.kith.web.Page;

/**
 * All handovers of a young person.
 *
 * @param all the latest first
 */
record TheirHandoversPage(Viewer viewer, YoungPersonHeader whose, List<Handover> all) implements Page {

    boolean own() {
        return HandoverPermissions.of(viewer).own();
    }

    boolean mayOpen() {
        return HandoverPermissions.of(viewer).work();
    }
}
