package org.kith.signin;

import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/** A button and nothing else: it names nobody, because anybody may have opened the link. */
record WelcomePage() implements Page {

    @Override
    public @Nullable Viewer viewer() {
        return null;
    }
}
