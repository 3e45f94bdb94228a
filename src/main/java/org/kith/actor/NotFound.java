package org.kith.actor;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** There is no such thing for this actor: it does not exist, or they may not see it. Both are answered alike, as 404. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Viewer viewer;

    public NotFound() {
        this(null);
    }

    /** @param viewer from whom a young person is hidden */
    NotFound(@Nullable Viewer viewer) {
        super("not there for this actor", null, false, false);
        this.viewer = viewer;
    }

    /** From whom a young person is hidden; nothing where that was found otherwise. */
    public Optional<Viewer> viewer() {
        return Optional.ofNullable(viewer);
    }
}
