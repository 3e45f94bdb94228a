package org.kith.staff;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.actor.Viewer;
import org.kith.signin.LastSignIn;
import org.kith.signin.NamingPermissions;
import org.kith.web.NotAllowed;

class StaffPermissionsTest {
    private static final UUID ME = UUID.randomUUID();
    private static final Colleague MYSELF = colleague(ME, null);
    private static final Colleague SOMEBODY = colleague(UUID.randomUUID(), null);
    private static final Colleague LEFT = colleague(UUID.randomUUID(), Instant.EPOCH);

    @Nested
    class AnAdministrator {
        private final Viewer viewer = viewer("administrator");

        @Test
        void mayDoEverythingToSomebodyWhoWorksHere() {
            var may = StaffPermissions.of(viewer, SOMEBODY);
            assertDoesNotThrow(may::mustManage);
            assertDoesNotThrow(may::mustChange);
            assertDoesNotThrow(may::mustShutOut);
        }

        @Test
        void mayNotShutThemselvesOut() {
            var may = StaffPermissions.of(viewer, MYSELF);
            assertDoesNotThrow(may::mustChange);
            refused("staff.refused.yourself", may::mustShutOut);
        }

        @Test
        void mayOnlyLookAtSomebodyWhoLeft() {
            var may = StaffPermissions.of(viewer, LEFT);
            assertDoesNotThrow(may::mustManage);
            refused("staff.refused.ended", may::mustChange);
            refused("staff.refused.ended", may::mustShutOut);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "manager",
                "worker",
                "analyst",
                "young person",
                "partner",
                "partner lead",
                "job sign-in",
                "job install"
            })
    void nobodyElseMayDoAnything(String role) {
        for (var colleague : List.of(MYSELF, SOMEBODY, LEFT)) {
            var may = StaffPermissions.of(viewer(role), colleague);
            assertFalse(may.change());
            assertFalse(may.shutOut());
            refused("error.not-yours", may::mustManage);
            refused("error.not-yours", may::mustChange);
            refused("error.not-yours", may::mustShutOut);
        }
    }

    @Nested
    class Naming {
        @Test
        void anAdministratorNamesThemselvesAndAnOrganisationWithoutAName() {
            assertEquals(new NamingPermissions(true, true), NamingPermissions.of(named("administrator", "", "")));
            assertEquals(new NamingPermissions(false, true), NamingPermissions.of(named("administrator", "Ann", "")));
        }

        @Test
        void aNameOnceGivenStays() {
            assertFalse(NamingPermissions.of(named("administrator", "Ann", "Harbour"))
                    .anything());
        }

        @Test
        void nobodyElseNamesTheOrganisation() {
            assertFalse(NamingPermissions.of(named("manager", "Ann", "")).anything());
        }
    }

    private static void refused(String reason, Executable action) {
        assertEquals(reason, assertThrows(NotAllowed.class, action).reason());
    }

    private static Viewer viewer(String role) {
        return new Viewer(ME, UUID.randomUUID(), role, "Ann", "Harbour", null, false);
    }

    private static Viewer named(String role, String name, String organisation) {
        return new Viewer(ME, UUID.randomUUID(), role, name, organisation, null, false);
    }

    private static Colleague colleague(UUID id, @Nullable Instant endedAt) {
        return new Colleague(
                id, "Bea", "worker", endedAt, true, false, null, new LastSignIn(null, false), false, List.of());
    }
}
