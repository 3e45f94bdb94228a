package org.kith.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.actor.Viewer;

class EmergencyPermissionsTest {

    private static EmergencyPermissions of(String role) {
        return EmergencyPermissions.of(
                new Viewer(UUID.randomUUID(), UUID.randomUUID(), role, "Somebody", "Ashdown", null, false));
    }

    @Nested
    class Open {
        @ParameterizedTest
        @ValueSource(strings = {"worker", "manager"})
        void thoseWhoWorkWithYoungPeople(String role) {
            assertThat(of(role).open()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"analyst", "administrator", "partner", "partner lead", "young person", "job scan", "arriving"
                })
        void nobodyElse(String role) {
            assertThat(of(role).open()).isFalse();
        }
    }

    @Nested
    class LookAfter {
        @Test
        void managersButNotWhatTheyOpenedThemselves() {
            assertThat(of("manager").lookAfter(opened(false))).isTrue();
            assertThat(of("manager").lookAfter(opened(true))).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"worker", "analyst", "administrator", "partner", "partner lead", "young person"})
        void nobodyElse(String role) {
            assertThat(of(role).lookAfter(opened(false))).isFalse();
        }

        private static Emergency opened(boolean mine) {
            var opened = new Emergency.Opened("Ruth", UUID.randomUUID(), mine, Instant.EPOCH, Instant.EPOCH, false);
            return new Emergency(
                    UUID.randomUUID(), UUID.randomUUID(), "Jay", "Lost at night", opened, null, null, null, true, null);
        }
    }

    @Nested
    class BeTold {
        @Test
        void theYoungPerson() {
            assertThat(of("young person").told()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"worker", "manager", "analyst", "administrator", "partner", "partner lead"})
        void nobodyElse(String role) {
            assertThat(of(role).told()).isFalse();
        }
    }
}
