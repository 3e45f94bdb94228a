package org.kith.settingup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.actor.Viewers;

class SettingUpPermissionsTest {
    @ParameterizedTest
    @ValueSource(strings = {"worker", "manager", "analyst", "young person", "partner", "partner lead", "waiting"})
    void nobodyButAdministratorsSeesWhatIsLeft(String role) {
        assertThat(SettingUpPermissions.of(Viewers.of(role)).see()).isFalse();
        assertThat(SettingUpPermissions.of(Viewers.of("administrator")).see()).isTrue();
    }
}
