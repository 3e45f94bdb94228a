package org.kith.signin;

import static org.kith.web.Words.say;

import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
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
        return door.knownAs() == null ? say("way-in.them") : door.knownAs();
    }
}
