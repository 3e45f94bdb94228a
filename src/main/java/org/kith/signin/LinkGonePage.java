package org.kith.signin;

import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/** The one answer to a link that is wrong, used, too old or replaced. */
record LinkGonePage() implements Page {

    @Override
    public @Nullable Viewer viewer() {
        return null;
    }

    @Override
    public int status() {
        return 404;
    }
}
