package org.kith.signin;

import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Called;
import org.kith.web.Page;

/**
 * How a young person comes in.
 *
 * @param link shown once, to whoever made it
 */
record YoungDoorPage(
        Viewer viewer,
        YoungDoorSql.YoungDoor door,
        @Nullable OneTimeLink link) implements Page {

    String name() {
        return Called.young(door.knownAs());
    }
}
