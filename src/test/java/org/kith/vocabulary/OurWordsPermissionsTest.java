package org.kith.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.actor.Viewers;
import org.kith.web.NotAllowed;

class OurWordsPermissionsTest {

    @Nested
    class Choose {
        @ParameterizedTest
        @CsvSource({
            "worker, false",
            "manager, true",
            "analyst, false",
            "administrator, true",
            "young person, false",
            "partner, false",
            "partner lead, false",
            "arriving, false",
            "job import, false"
        })
        void managersAndAdministrators(String role, boolean choose) {
            var may = OurWordsPermissions.of(Viewers.of(role));
            assertThat(may.choose()).isEqualTo(choose);
            if (choose) {
                may.mustChoose();
            } else {
                assertThatThrownBy(may::mustChoose).isInstanceOf(NotAllowed.class);
            }
        }
    }
}
