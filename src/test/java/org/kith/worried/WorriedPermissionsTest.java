package org.kith.worried;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.actor.Viewers;

class WorriedPermissionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"worker", "analyst", "administrator", "young person", "partner", "partner lead", "arriving"})
    void nobodyButManagersSaysIt(String role) {
        assertThat(WorriedPermissions.of(Viewers.of(role)).say()).isFalse();
        assertThat(WorriedPermissions.of(Viewers.of("manager")).say()).isTrue();
    }
}
