package org.kith.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.actor.Viewer;

class CirclePermissionsTest {

    private static Viewer viewer(String role, boolean onlyShared) {
        return new Viewer(UUID.randomUUID(), UUID.randomUUID(), role, "Somebody", "Ashdown", null, onlyShared);
    }

    private static CirclePermissions of(String role) {
        return CirclePermissions.of(viewer(role, false));
    }

    private static CirclePermissions inEmergency() {
        var emergency = new Viewer.Emergency(UUID.randomUUID(), Instant.EPOCH);
        return CirclePermissions.of(
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
            assertThat(CirclePermissions.of(viewer("worker", true)).see()).isFalse();
        }
    }

    @Nested
    class Add {
        @ParameterizedTest
        @ValueSource(strings = {"worker", "manager", "young person"})
        void theyThemselvesAndTheirTeam(String role) {
            assertThat(of(role).add()).isTrue();
        }

        @Test
        void nobodyInAnEmergency() {
            assertThat(inEmergency().add()).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"partner", "partner lead", "analyst", "administrator", "job import", "arriving"})
        void nobodyElse(String role) {
            assertThat(of(role).add()).isFalse();
        }
    }

    @Nested
    class Change {
        private static PersonWhoMatters saidBy(boolean you) {
            return new PersonWhoMatters(
                    UUID.randomUUID(),
                    1,
                    new CircleWords("Nan", null, null, CircleState.NOW, null, null, null),
                    false,
                    new PersonWhoMatters.Said("Somebody", false, you, Instant.EPOCH),
                    null);
        }

        @Test
        void theYoungPersonWhoeverSaidIt() {
            assertThat(of("young person").change(saidBy(false))).isTrue();
            assertThat(of("young person").change(saidBy(true))).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"worker", "manager"})
        void theirTeamWhatTheySaidThemselves(String role) {
            assertThat(of(role).change(saidBy(true))).isTrue();
            assertThat(of(role).change(saidBy(false))).isFalse();
        }

        @Test
        void nobodyInAnEmergency() {
            assertThat(inEmergency().change(saidBy(true))).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"partner", "partner lead", "analyst", "administrator", "arriving"})
        void nobodyElse(String role) {
            assertThat(of(role).change(saidBy(true))).isFalse();
        }
    }

    /** Together with the young person, on one phone: whoever works with them, whoever wrote it down. */
    @Nested
    class SayState {
        private static PersonWhoMatters there(boolean takenAway) {
            return new PersonWhoMatters(
                    UUID.randomUUID(),
                    2,
                    new CircleWords("Nan", null, null, CircleState.NOW, null, null, null),
                    takenAway,
                    new PersonWhoMatters.Said("Jay", true, false, Instant.EPOCH),
                    null);
        }

        @ParameterizedTest
        @ValueSource(strings = {"worker", "manager"})
        void theirTeamOfWhoeverIsThere(String role) {
            assertThat(of(role).sayState(there(false))).isTrue();
            assertThat(of(role).sayState(there(true))).isFalse();
        }

        @Test
        void nobodyInAnEmergency() {
            assertThat(inEmergency().sayState(there(false))).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"young person", "partner", "partner lead", "analyst", "administrator", "arriving"})
        void nobodyElse(String role) {
            assertThat(of(role).sayState(there(false))).isFalse();
        }
    }
}
