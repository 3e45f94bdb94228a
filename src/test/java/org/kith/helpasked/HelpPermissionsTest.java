package org.kith.helpasked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.actor.Viewers;

class HelpPermissionsTest {
    private static HelpPermissions of(String role) {
        return HelpPermissions.of(Viewers.of(role));
    }

    @Nested
    class Ask {
        @Test
        void theYoungPersonThemselves() {
            assertThat(of("young person").ask()).isTrue();
            assertThat(of("young person").answer()).isFalse();
            assertThat(of("young person").waits()).isFalse();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "worker",
                    "manager",
                    "partner",
                    "partner lead",
                    "analyst",
                    "administrator",
                    "job import",
                    "arriving"
                })
        void nobodyElse(String role) {
            assertThat(of(role).ask()).isFalse();
        }
    }

    @Nested
    class SeeAndAnswer {
        @ParameterizedTest
        @ValueSource(strings = {"worker", "manager"})
        void theirTeam(String role) {
            assertThat(of(role).see()).isTrue();
            assertThat(of(role).answer()).isTrue();
            assertThat(of(role).waits()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"partner", "partner lead", "analyst", "administrator", "job import", "arriving"})
        void nobodyElse(String role) {
            assertThat(of(role).see()).isFalse();
            assertThat(of(role).answer()).isFalse();
            assertThat(of(role).waits()).isFalse();
        }

        @Test
        void inAnEmergencyOneReadsAndSaysNothing() {
            var may = HelpPermissions.of(Viewers.inEmergency("worker"));
            assertThat(may.see()).isTrue();
            assertThat(may.answer()).isFalse();
        }

        @Test
        void noColleagueWithWhomOnlyAPartIsShared() {
            assertThat(HelpPermissions.of(Viewers.onlyShared("worker")).see()).isFalse();
        }
    }
}
