package org.kith.waysin;

import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.signin.WayIn;
import org.kith.web.Page;

/**
 * How a young person and whoever works with them set up a new phone together.
 *
 * @param name what the young person goes by
 * @param reached whether codes may go to a number or an address of theirs
 * @param begun whether it was said just now
 */
record NewPhonePage(Viewer viewer, UUID youngPerson, String name, WayIn in, boolean reached, boolean begun)
        implements Page {

    boolean possible() {
        return in.hasPasskey() && reached && !in.cameLately();
    }

    String back() {
        return "/young-people/" + youngPerson + "/way-in";
    }
}
