package org.kith.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.actor.Viewers;

class StandByPermissionsTest {
    @Test
    void managersAndAdministratorsReadWhoWaits() {
        assertThat(StandByPermissions.of(Viewers.of("manager"))).isEqualTo(new StandByPermissions(true, true, false));
        assertThat(StandByPermissions.of(Viewers.of("administrator")))
                .isEqualTo(new StandByPermissions(true, false, false));
    }

    @Test
    void workersAreAskedWhereNoManagerIs() {
        assertThat(StandByPermissions.of(Viewers.of("worker"))).isEqualTo(new StandByPermissions(false, true, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "young person", "partner", "partner lead"})
    void nobodyElseDoes(String role) {
        assertThat(StandByPermissions.of(Viewers.of(role))).isEqualTo(new StandByPermissions(false, false, false));
    }

    @Test
    void whoeverIsNobodyYetWaits() {
        assertThat(StandByPermissions.of(Viewers.of("waiting"))).isEqualTo(new StandByPermissions(false, false, true));
    }
}
