package org.kith.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.actor.Viewers;
import org.kith.web.NotAllowed;

class SearchPermissionsTest {

    @Nested
    class SearchRecords {
        @ParameterizedTest
        @CsvSource({
            "worker, true",
            "manager, true",
            "analyst, false",
            "administrator, false",
            "young person, false",
            "partner, false",
            "partner lead, false",
            "arriving, false",
            "job import, false"
        })
        void whoeverWorksWithYoungPeople(String role, boolean search) {
            var may = SearchPermissions.of(Viewers.of(role));
            assertThat(may.searchRecords()).isEqualTo(search);
            if (search) {
                may.mustSearchRecords();
            } else {
                assertThatThrownBy(may::mustSearchRecords).isInstanceOf(NotAllowed.class);
            }
        }
    }
}
