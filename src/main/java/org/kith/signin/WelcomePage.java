package org.kith.signin;

import static org.kith.words.Words.say;

import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * A button, and for browsers that cannot make a passkey the link to take elsewhere. It does not name whose it is, because anybody may have opened the link.
 *
 * @param pressed whether they pressed the button in a browser that cannot
 * @param here what whoever is signed in in this browser is called, who is signed out by coming in; null where nobody is
 */
record WelcomePage(
        OneTimeLink link, boolean pressed, @Nullable String here) implements Page {

    /** Empty where nobody is signed out by it. */
    String signedOut() {
        if (here == null) {
            return "";
        }
        return here.isBlank() ? say("welcome.signed-in.no-name") : say("welcome.signed-in", here);
    }

    @Override
    public @Nullable Viewer viewer() {
        return null;
    }

    @Override
    public int status() {
        return pressed ? 422 : 200;
    }
}
