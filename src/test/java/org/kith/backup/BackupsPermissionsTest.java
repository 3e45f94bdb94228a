package org.kith.backup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.actor.Viewers;

class BackupsPermissionsTest {
    @ParameterizedTest
    @ValueSource(strings = {"worker", "manager", "analyst", "young person", "partner", "partner lead", "arriving"})
    void nobodyButAdministratorsLooksAfterThem(String role) {
        assertThat(BackupsPermissions.of(Viewers.of(role)).lookAfter()).isFalse();
        assertThat(BackupsPermissions.of(Viewers.of("administrator")).lookAfter())
                .isTrue();
    }
}
