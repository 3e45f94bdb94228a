package org.kith.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.actor.Viewers;

class ApartPermissionsTest {
    @ParameterizedTest
    @ValueSource(strings = {"worker", "manager", "analyst", "young person", "partner", "partner lead", "arriving"})
    void nobodyButAdministratorsOpensIt(String role) {
        var may = ApartPermissions.of(Viewers.of(role), true, false, true);
        assertThat(may.open()).isFalse();
        assertThat(may.tell()).isFalse();
    }

    @Test
    void anAdministratorSaysItOfTwoOfOneNameWhereTheyAreNeither() {
        var viewer = Viewers.of("administrator");
        assertThat(ApartPermissions.of(viewer, true, false, true).tell()).isTrue();
        assertThat(ApartPermissions.of(viewer, false, false, true).tell()).isFalse();
        assertThat(ApartPermissions.of(viewer, true, false, false).tell()).isFalse();
        assertThat(ApartPermissions.of(viewer, true, true, false).open())
                .as("to take it back")
                .isTrue();
    }
}
