package org.kith.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.actor.Viewers;

class ReflectionPermissionsTest {

    private static ReflectionPermissions of(String role) {
        return ReflectionPermissions.of(Viewers.of(role));
    }

    @Nested
    class Write {
        @ParameterizedTest
        @ValueSource(strings = {"worker", "manager"})
        void whoeverWorksWithThem(String role) {
            assertThat(of(role).write()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "young person",
                    "partner",
                    "partner lead",
                    "analyst",
                    "administrator",
                    "job import",
                    "arriving"
                })
        void nobodyElse(String role) {
            assertThat(of(role).write()).isFalse();
        }

        @Test
        void neitherInAnEmergencyNorWhereOnlyAPartIsShared() {
            assertThat(ReflectionPermissions.of(Viewers.inEmergency("worker")).write())
                    .isFalse();
            assertThat(ReflectionPermissions.of(Viewers.onlyShared("worker")).write())
                    .isFalse();
        }
    }
}
