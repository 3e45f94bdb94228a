package org.kith.waysin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.actor.Viewers;

class CodesGoPermissionsTest {
    @ParameterizedTest
    @CsvSource({
        "worker, false",
        "manager, true",
        "analyst, false",
        "administrator, true",
        "young person, false",
        "partner, false",
        "partner lead, false",
        "arriving, false"
    })
    void managersAndAdministratorsSayByWhatCodesGo(String role, boolean may) {
        assertThat(CodesGoPermissions.of(Viewers.of(role)).say()).isEqualTo(may);
    }
}
