package org.kith.working;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.actor.Viewers;

class WorkingPermissionsTest {

    @Nested
    class Say {
        @ParameterizedTest
        @ValueSource(strings = {"worker", "manager"})
        void whoeverWorksWithYoungPeople(String role) {
            assertThat(WorkingPermissions.of(Viewers.of(role)).say()).isTrue();
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
            assertThat(WorkingPermissions.of(Viewers.of(role)).say()).isFalse();
        }
    }

    @Nested
    class SeeSilent {
        @Test
        void managers() {
            assertThat(WorkingPermissions.of(Viewers.of("manager")).seeSilent()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "worker",
                    "young person",
                    "partner",
                    "partner lead",
                    "analyst",
                    "administrator",
                    "job import",
                    "arriving"
                })
        void nobodyElse(String role) {
            assertThat(WorkingPermissions.of(Viewers.of(role)).seeSilent()).isFalse();
        }
    }

    @Nested
    class AskedToSay {
        @Test
        void workers() {
            assertThat(WorkingPermissions.of(Viewers.of("worker")).askedToSay()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "manager",
                    "young person",
                    "partner",
                    "partner lead",
                    "analyst",
                    "administrator",
                    "job import",
                    "arriving"
                })
        void nobodyElse(String role) {
            assertThat(WorkingPermissions.of(Viewers.of(role)).askedToSay()).isFalse();
        }
    }
}
