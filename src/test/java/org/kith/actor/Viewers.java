package org.kith.actor;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whoever looks, made up for tests of what they may do: by the name the database has for their role. */
public final class Viewers {
    private static final UUID ASHDOWN = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private Viewers() {}

    public static Viewer of(String role) {
        return of(role, UUID.randomUUID());
    }

    public static Viewer of(String role, UUID account) {
        return new Viewer(account, ASHDOWN, role, "Somebody", "Ashdown", ownRecord(role), false);
    }

    /** Sees of the young person only what is shared with them. */
    public static Viewer onlyShared(String role) {
        return new Viewer(UUID.randomUUID(), ASHDOWN, role, "Somebody", "Ashdown", ownRecord(role), true);
    }

    /** Sees the young person for no other reason than an emergency. */
    public static Viewer inEmergency(String role) {
        var emergency = new Viewer.Emergency(UUID.randomUUID(), Instant.EPOCH);
        return new Viewer(UUID.randomUUID(), ASHDOWN, role, "Somebody", "Ashdown", ownRecord(role), false, emergency);
    }

    private static @Nullable UUID ownRecord(String role) {
        return role.equals("young person") ? UUID.randomUUID() : null;
    }
}
