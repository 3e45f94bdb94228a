package org.kith.groups;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.actor.Viewers;

class GroupPermissionsTest {
    private static GroupPermissions of(String role) {
        return GroupPermissions.of(Viewers.of(role));
    }

    @Nested
    class SeeAndWrite {
        @ParameterizedTest
        @ValueSource(strings = {"worker", "manager"})
        void thoseWhoWorkWithThem(String role) {
            assertThat(of(role)).isEqualTo(new GroupPermissions(false, true, true));
        }

        @Test
        void inAnEmergencyOneReadsAndWritesNothing() {
            assertThat(GroupPermissions.of(Viewers.inEmergency("worker")))
                    .isEqualTo(new GroupPermissions(false, true, false));
        }

        @Test
        void noColleagueWithWhomOnlyAPartIsShared() {
            assertThat(GroupPermissions.of(Viewers.onlyShared("worker")))
                    .isEqualTo(new GroupPermissions(false, false, false));
        }

        @ParameterizedTest
        @ValueSource(strings = {"partner", "partner lead", "analyst", "administrator", "job import", "arriving"})
        void nobodyElse(String role) {
            assertThat(of(role)).isEqualTo(new GroupPermissions(false, false, false));
        }
    }

    @Nested
    class Own {
        @Test
        void theYoungPersonSaysAndSeesNoGroup() {
            assertThat(of("young person")).isEqualTo(new GroupPermissions(true, false, false));
        }
    }
}
