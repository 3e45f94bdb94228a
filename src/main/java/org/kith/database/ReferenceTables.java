package org.kith.database;

import java.util.Set;

/** The only tables without row-level security: no row of them is about a person, and sessions and jobs hold ids only. */
public final class ReferenceTables {
    public static final Set<String> NAMES = Set.of(
            "clock",
            "flyway_schema_history",
            "installation",
            "published_figure",
            "scheduled_tasks",
            "signing_key",
            "spring_session",
            "spring_session_attributes",
            "wrapping_key");

    private ReferenceTables() {}
}
