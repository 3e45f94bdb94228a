package org.kith.actor;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting, as the database found them when this transaction began.
 *
 * @param account null for a job
 * @param role {@code administrator}, {@code manager}, {@code worker}, {@code analyst}, or {@code job …}
 */
public record Viewer(
        @Nullable UUID account,
        @Nullable UUID organisation,
        String role,
        String name,
        @Nullable String organisationName) {}
