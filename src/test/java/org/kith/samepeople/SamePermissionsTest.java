package org.kith.samepeople;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.actor.Viewer;

class SamePermissionsTest {

    @ParameterizedTest
    @CsvSource({
        "worker, true, true",
        "manager, true, true",
        "analyst, true, false",
        "administrator, false, false",
        "job import, false, false",
        "young person, false, false",
        "partner, false, false",
        "partner lead, false, false",
        "arriving, false, false"
    })
    void followTheRole(String role, boolean seeFigures, boolean openPeople) {
        var viewer = new Viewer(UUID.randomUUID(), UUID.randomUUID(), role, "Somebody", "Ashdown", null, false);
        assertThat(SamePermissions.of(viewer)).isEqualTo(new SamePermissions(seeFigures, openPeople));
    }
}
