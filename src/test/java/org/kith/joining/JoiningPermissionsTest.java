package org.kith.joining;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
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
}
