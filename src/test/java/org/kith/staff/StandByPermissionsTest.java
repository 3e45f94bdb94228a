package org.kith.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.actor.Viewers;

class StandByPermissionsTest {
    @ParameterizedTest
    @ValueSource(strings = {"manager", "administrator"})
    void managersAndAdministratorsReadWhoWaits(String role) {
        assertThat(StandByPermissions.of(Viewers.of(role))).isEqualTo(new StandByPermissions(true, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"worker", "analyst", "young person", "partner", "partner lead"})
    void nobodyElseDoes(String role) {
        assertThat(StandByPermissions.of(Viewers.of(role))).isEqualTo(new StandByPermissions(false, false));
    }

    @Test
    void whoeverIsNobodyYetWaits() {
        assertThat(StandByPermissions.of(Viewers.of("waiting"))).isEqualTo(new StandByPermissions(false, true));
    }
}
