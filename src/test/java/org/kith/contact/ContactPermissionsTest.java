package org.kith.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.actor.Viewer;

class ContactPermissionsTest {

    private static Viewer viewer(String role, boolean onlyShared) {
        return new Viewer(UUID.randomUUID(), UUID.randomUUID(), role, "Somebody", "Ashdown", null, onlyShared);
    }

    private static ContactPermissions of(String role) {
        return ContactPermissions.of(viewer(role, false));
    }

    private static ContactPermissions inEmergency() {
        var emergency = new Viewer.Emergency(UUID.randomUUID(), Instant.EPOCH);
        return ContactPermissions.of(
                new Viewer(UUID.randomUUID(), null, "worker", "Somebody", null, null, false, emergency));
    }

    @Nested
    class See {
        @ParameterizedTest
        @ValueSource(strings = {"worker", "manager", "young person"})
        void whoeverSeesTheWholeRecord(String role) {
            assertThat(of(role).see()).isTrue();
        }

        @Test
        void inAnEmergencyToo() {
            assertThat(inEmergency().see()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"partner", "partner lead", "analyst", "administrator", "job import", "arriving"})
        void nobodyElse(String role) {
            assertThat(of(role).see()).isFalse();
        }

        @Test
        void noColleagueWithWhomOnlyAPartIsShared() {
            assertThat(ContactPermissions.of(viewer("worker", true)).see()).isFalse();
        }
    }

    @Nested
    class Change {
        @ParameterizedTest
        @ValueSource(strings = {"worker", "manager", "young person"})
        void theyThemselvesAndTheirTeam(String role) {
            assertThat(of(role).change()).isTrue();
        }

        @Test
        void nobodyInAnEmergency() {
            assertThat(inEmergency().change()).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"partner", "partner lead", "analyst", "administrator", "job import", "arriving"})
        void nobodyElse(String role) {
            assertThat(of(role).change()).isFalse();
        }
    }
}
