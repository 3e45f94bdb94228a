package org.kith.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * @param viewer null for somebody arriving: they can go nowhere else yet
 * @param asked what the browser asks for a new passkey, as JSON
 * @param problem key of what went wrong with the last try
 * @param label what they called the device on the last try
 */
record PasskeyPage(
        @Nullable Viewer viewer,
        String name,
        String asked,
        List<Passkey> passkeys,
        @Nullable String problem,
        String label)
        implements Page {

    boolean arriving() {
        return viewer == null;
    }

    @Override
    public int status() {
        return problem == null ? 200 : 422;
    }
}
