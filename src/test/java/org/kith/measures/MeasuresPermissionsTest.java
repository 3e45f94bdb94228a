package org.kith.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.actor.Viewer;

class MeasuresPermissionsTest {

    @ParameterizedTest
    @CsvSource({
        "worker, true, true, false, false",
        "manager, true, true, false, false",
        "analyst, true, false, true, false",
        "administrator, false, false, false, true",
        "job import, false, false, false, false",
        "young person, false, false, false, false",
        "partner, false, false, false, false",
        "partner lead, false, false, false, false",
        "arriving, false, false, false, false"
    })
    void followTheRole(String role, boolean seeFigures, boolean openPeople, boolean loadReturn, boolean runCommands) {
        var viewer = new Viewer(UUID.randomUUID(), UUID.randomUUID(), role, "Somebody", "Ashdown", null, false);
        assertThat(MeasuresPermissions.of(viewer))
                .isEqualTo(new MeasuresPermissions(seeFigures, openPeople, loadReturn, runCommands));
    }
}
