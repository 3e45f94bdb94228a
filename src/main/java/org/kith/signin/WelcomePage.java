package org.kith.signin;

import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * A button, and for browsers that cannot make a passkey the link to take elsewhere. It names nobody, because anybody may have opened the link.
 *
 * @param pressed whether they pressed the button in a browser that cannot
 */
record WelcomePage(OneTimeLink link, boolean pressed) implements Page {

    @Override
    public @Nullable Viewer viewer() {
        return null;
    }

    @Override
    public int status() {
        return pressed ? 422 : 200;
    }
}
