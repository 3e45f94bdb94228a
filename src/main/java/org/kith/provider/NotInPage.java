package org.kith.provider;

import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * Nobody came in, why, and whom to ask. It names nobody, and nothing that is here.
 *
 * @param why a key in the words files
 * @param name what people here call the provider
 */
record NotInPage(String why, String name) implements Page {

    static NotInPage because(String why, String name) {
        return new NotInPage(why, name);
    }

    @Override
    public @Nullable Viewer viewer() {
        return null;
    }

    @Override
    public int status() {
        return 403;
    }
}
