package org.kith.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.actor.Viewers;

class DraftPermissionsTest {

    @Nested
    class ByRole {
        @ParameterizedTest
        @CsvSource({
            "worker, true, false, true, true",
            "manager, true, false, true, true",
            "analyst, false, false, false, false",
            "administrator, false, false, false, false",
            "young person, true, true, false, false",
            "partner, true, false, false, false",
            "partner lead, true, false, false, false",
            "arriving, false, false, false, false",
            "job import, false, false, false, false"
        })
        void writeOwnLedAndReminded(String role, boolean write, boolean own, boolean led, boolean reminded) {
            assertThat(DraftPermissions.of(Viewers.of(role)))
                    .isEqualTo(new DraftPermissions(write, own, led, reminded));
        }
    }

    @Nested
    class Reminded {
        @Test
        void nobodyWhereTheySeeOnlyAPartOrInAnEmergency() {
            assertThat(DraftPermissions.of(Viewers.onlyShared("worker")).reminded())
                    .isFalse();
            assertThat(DraftPermissions.of(Viewers.inEmergency("manager")).reminded())
                    .isFalse();
        }
    }
}
