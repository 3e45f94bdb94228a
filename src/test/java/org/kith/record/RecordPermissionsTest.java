package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.actor.Viewer;

class RecordPermissionsTest {

    private static RecordPermissions of(String role) {
        return RecordPermissions.of(
                new Viewer(UUID.randomUUID(), UUID.randomUUID(), role, "Somebody", "Ashdown", null, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"worker", "manager"})
    void thoseWhoWorkWithThemWriteToSeveral(String role) {
        assertThat(of(role).writeToSeveral()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"young person", "analyst", "administrator", "partner", "partner lead", "job import", "arriving"})
    void nobodyElseWritesToSeveral(String role) {
        assertThat(of(role).writeToSeveral()).isFalse();
    }
}
