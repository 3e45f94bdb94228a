package org.kith.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.actor.Viewers;
import org.kith.web.NotAllowed;

class InboxPermissionsTest {

    @Nested
    class See {
        @ParameterizedTest
        @CsvSource({
            "worker, true, true",
            "manager, true, true",
            "analyst, true, true",
            "administrator, true, false",
            "young person, false, false",
            "partner, false, false",
            "partner lead, false, false",
            "arriving, false, false",
            "job import, false, false"
        })
        void whoeverWorksHere(String role, boolean see, boolean withYoungPeople) {
            var may = InboxPermissions.of(Viewers.of(role));
            assertThat(may).isEqualTo(new InboxPermissions(see, withYoungPeople));
            if (see) {
                may.mustSee();
            } else {
                assertThatThrownBy(may::mustSee).isInstanceOf(NotAllowed.class);
            }
        }
    }
}
