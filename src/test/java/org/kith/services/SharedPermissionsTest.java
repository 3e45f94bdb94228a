package org.kith.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.actor.Viewers;
import org.kith.web.NotAllowed;

class SharedPermissionsTest {

    @Nested
    class ReadAndAsk {
        @ParameterizedTest
        @CsvSource({
            "worker, true, false",
            "manager, true, false",
            "analyst, false, false",
            "administrator, false, false",
            "young person, false, false",
            "partner, true, true",
            "partner lead, true, true",
            "arriving, false, false",
            "job import, false, false"
        })
        void partnersAskAndWhoeverWorksHereReads(String role, boolean read, boolean ask) {
            assertThat(SharedPermissions.of(Viewers.of(role))).isEqualTo(new SharedPermissions(read, ask));
        }
    }

    @Nested
    class WhoeverMayNot {
        @Test
        void isTold() {
            assertThatThrownBy(SharedPermissions.of(Viewers.of("analyst"))::mustRead)
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(SharedPermissions.of(Viewers.of("worker"))::mustAsk)
                    .isInstanceOf(NotAllowed.class);
            SharedPermissions.of(Viewers.of("worker")).mustRead();
            SharedPermissions.of(Viewers.of("partner")).mustAsk();
        }
    }
}
