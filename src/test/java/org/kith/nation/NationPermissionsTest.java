package org.kith.nation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.actor.Viewers;

class NationPermissionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"worker", "analyst", "administrator", "young person", "partner", "partner lead", "arriving"})
    void nobodyButManagersSaysIt(String role) {
        assertThat(NationPermissions.of(Viewers.of(role)).say()).isFalse();
        assertThat(NationPermissions.of(Viewers.of("manager")).say()).isTrue();
    }
}
