package org.kith.database;

import java.util.Set;

/** The only tables without row-level security: no row of them is about a person, and sessions and jobs hold ids only. */
public final class ReferenceTables {
    public static final Set<String> NAMES = Set.of(
            "answered_challenge",
            "challenge_key",
            "begin_token",
            "clock",
            "flyway_schema_history",
            "installation",
            "known_network",
            "provider_account",
            "provider_invitation",
            "published_figure",
            "scheduled_tasks",
            "sent_code",
            "session",
            "signing_key",
            "text_posted",
            "try_limit",
            "way_in_address",
            "wrapping_key");

    private ReferenceTables() {}
}
