package org.kith.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;

/**
 * While the database cannot be reached: what is there to do, and what they wrote, to copy. Whether that was kept is not known, since the
 * database may have ended after it was.
 */
record AwayPage(List<String> written) implements Page {
    static final AwayPage EMPTY = new AwayPage(List.of());

    static AwayPage of(Map<String, String[]> fields) {
        return new AwayPage(RefusedPage.written(fields));
    }

    @Override
    public @Nullable Viewer viewer() {
        return null;
    }

    @Override
    public int status() {
        return 503;
    }
}
