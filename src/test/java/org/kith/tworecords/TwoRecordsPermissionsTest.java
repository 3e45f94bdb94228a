package org.kith.tworecords;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.actor.Viewer;
import org.kith.actor.Viewers;

class TwoRecordsPermissionsTest {
    private static TwoRecordsPermissions of(String role) {
        return TwoRecordsPermissions.of(Viewers.of(role));
    }

    @Nested
    class SayingThatTwoAreOne {
        @ParameterizedTest
        @ValueSource(strings = {"worker", "manager"})
        void thoseWhoWorkWithYoungPeople(String role) {
            assertThat(of(role)).isEqualTo(new TwoRecordsPermissions(false, true));
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
            assertThat(of(role).say()).isFalse();
        }

        @Test
        void nobodyInAnEmergency() {
            var jay = UUID.randomUUID();
            var opened = new Viewer(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    "manager",
                    "Tom",
                    "Ashdown",
                    null,
                    false,
                    new Viewer.Emergency(jay, Instant.MAX));
            assertThat(TwoRecordsPermissions.of(opened).say()).isFalse();
        }
    }

    @Nested
    class SayingItOfOneself {
        @Test
        void theYoungPerson() {
            assertThat(of("young person").own()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"worker", "manager", "partner", "analyst", "administrator"})
        void nobodyForThem(String role) {
            assertThat(of(role).own()).isFalse();
        }
    }
}
