package org.kith.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.actor.Viewers;

class JoiningPermissionsTest {
    private static JoiningPermissions of(String role) {
        return JoiningPermissions.of(Viewers.of(role));
    }

    @Nested
    class OfWorkers {
        @ParameterizedTest
        @ValueSource(strings = {"manager", "analyst"})
        void managersAndWhoeverAnswersForReturns(String role) {
            assertThat(of(role).sayOfWorkers()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "worker",
                    "young person",
                    "partner",
                    "partner lead",
                    "administrator",
                    "job import",
                    "arriving"
                })
        void nobodyElse(String role) {
            assertThat(of(role).sayOfWorkers()).isFalse();
        }
    }

    @Nested
    class OfRecords {
        @Test
        void theirTeamProposesAndManagersAndWhoeverAnswersForReturnsDecide() {
            assertThat(of("worker").propose()).isTrue();
            assertThat(of("worker").decide()).isFalse();
            for (var role : List.of("manager", "analyst")) {
                assertThat(of(role).propose()).isTrue();
                assertThat(of(role).decide()).isTrue();
            }
        }

        @Test
        void theYoungPersonReadsItAsTheirsAlone() {
            assertThat(of("young person").own()).isTrue();
            assertThat(of("young person").propose()).isFalse();
            assertThat(of("young person").decide()).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"partner", "partner lead", "administrator", "job import", "arriving"})
        void nobodyElse(String role) {
            assertThat(of(role)).isEqualTo(new JoiningPermissions(false, false, false, false));
        }

        @Test
        void nobodyInAnEmergencyNorWithWhomAPartIsShared() {
            for (var viewer : List.of(
                    Viewers.inEmergency("worker"), Viewers.inEmergency("manager"), Viewers.onlyShared("manager"))) {
                assertThat(JoiningPermissions.of(viewer).propose()).isFalse();
                assertThat(JoiningPermissions.of(viewer).decide()).isFalse();
            }
        }
    }
}
