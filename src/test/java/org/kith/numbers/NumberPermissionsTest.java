package org.kith.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.actor.Viewers;
import org.kith.web.NotAllowed;

class NumberPermissionsTest {

    @Nested
    class ByRole {
        @ParameterizedTest
        @CsvSource({
            "worker, true, false",
            "manager, true, true",
            "analyst, true, true",
            "administrator, false, false",
            "young person, false, false",
            "partner, false, false",
            "partner lead, false, false",
            "arriving, false, false",
            "job import, false, false"
        })
        void seeAndSay(String role, boolean see, boolean say) {
            assertThat(NumberPermissions.of(Viewers.of(role))).isEqualTo(new NumberPermissions(see, say));
        }
    }

    @Nested
    class Say {
        @Test
        void noManagerInAnEmergencyNorOfSomebodyOfWhomOnlyAPartIsShared() {
            assertThatThrownBy(NumberPermissions.of(Viewers.inEmergency("manager"))::mustSay)
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(NumberPermissions.of(Viewers.onlyShared("manager"))::mustSay)
                    .isInstanceOf(NotAllowed.class);
            NumberPermissions.of(Viewers.of("manager")).mustSay();
        }
    }

    @Nested
    class See {
        @Test
        void whoeverMayNotIsTold() {
            assertThatThrownBy(NumberPermissions.of(Viewers.of("partner"))::mustSee)
                    .isInstanceOf(NotAllowed.class);
            NumberPermissions.of(Viewers.of("worker")).mustSee();
        }
    }
}
