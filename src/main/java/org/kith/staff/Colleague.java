package org.kith.staff;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.signin.LastSignIn;

/**
 * Somebody who works here, as the administrator sees them.
 *
 * @param elsewhere whether they come in by the provider of identities
 * @param linkUntil until when their latest unused one-time link works, or worked
 * @param waits whether they see nothing until a second person says that they work here
 * @param teams the teams they belong to today
 */
record Colleague(
        UUID id,
        String name,
        String role,
        @Nullable Instant endedAt,
        boolean hasPasskey,
        boolean elsewhere,
        @Nullable Instant linkUntil,
        LastSignIn lastSignIn,
        boolean waits,
        List<UUID> teams) {

    /** How far they have come, as a key in the words files. */
    String state(Instant now) {
        if (endedAt != null) {
            return "staff.state.ended";
        }
        if (hasPasskey || elsewhere) {
            return waits ? "staff.state.waits" : hasPasskey ? "staff.state.here" : "staff.state.elsewhere";
        }
        if (linkUntil != null && linkUntil.isAfter(now)) {
            return "staff.state.invited";
        }
        if (lastSignIn.lost()) {
            return "staff.state.lost";
        }
        return linkUntil == null ? "staff.state.not-invited" : "staff.state.waiting";
    }

    /** Roles that see young people through their teams; the others have no use for one. */
    boolean worksInTeams() {
        return StaffRole.of(role).inTeams();
    }
}
