package org.kith.bypost;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.actor.Viewers;

class ByPostPermissionsTest {
    @ParameterizedTest
    @CsvSource({
        "worker, true",
        "manager, true",
        "analyst, false",
        "administrator, false",
        "young person, false",
        "partner, false",
        "partner lead, false",
        "arriving, false"
    })
    void lettersArePostedByThoseWhoWorkWithThem(String role, boolean may) {
        assertThat(ByPostPermissions.of(Viewers.of(role)).post()).isEqualTo(may);
    }
}
