package org.kith.waysin;

import static org.kith.words.Words.say;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/**
 * Where a code is typed that a worker shows. It does not name whose it is.
 *
 * @param here what whoever is signed in in this browser is called, who is signed out by coming in; null where nobody is
 * @param goodUntil of a code that is right, in a browser that makes no passkey: until when it works in another
 * @param address where it is typed, to take there
 */
record WorkersCodePage(
        Form form, @Nullable String here, @Nullable Instant goodUntil, URI address) implements FormPage {
    static final String CODE = "code";
    static final String PASSKEYS = "passkeys";

    /** Empty where nobody is signed out by it. */
    String signedOut() {
        if (here == null) {
            return "";
        }
        return here.isBlank() ? say("waysin.signed-in.no-name") : say("waysin.signed-in", here);
    }

    @Override
    public @Nullable Viewer viewer() {
        return null;
    }

    @Override
    public int status() {
        return form.isWrong() || goodUntil != null ? 422 : 200;
    }
}
