package org.kith.signin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * A one-time link can be opened in another browser.
 *
 * @param until when its time runs out
 */
record GivenBackPage(Instant until) implements Page {

    @Override
    public @Nullable Viewer viewer() {
        return null;
    }
}
