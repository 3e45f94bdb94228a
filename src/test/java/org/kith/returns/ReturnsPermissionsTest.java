package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.actor.Viewer;

class ReturnsPermissionsTest {

    @Test
    void anAnalystHandsInReturns() {
        assertThat(ReturnsPermissions.of(viewer("analyst")).handIn()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "worker",
                "manager",
                "administrator",
                "young person",
                "partner",
                "partner lead",
                "job import",
                "arriving"
            })
    void nobodyElseDoes(String role) {
        for (var state : ImportState.values()) {
            var may = ReturnsPermissions.of(viewer(role), state);
            assertThat(may.handIn() || may.decide()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"worker", "manager", "analyst", "young person", "partner", "partner lead", "job import"})
    void whoeverLetsPeopleInIsToldThatSomeWaitForNobody(String role) {
        assertThat(ReturnsPermissions.of(viewer("administrator")).findSomebody())
                .isTrue();
        assertThat(ReturnsPermissions.of(viewer(role)).findSomebody()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = ImportState.class,
            names = {"ASKING", "READY", "FAILED"})
    void whileItsFilesAreThereOneCanBeDecidedAbout(ImportState state) {
        assertThat(ReturnsPermissions.of(viewer("analyst"), state).decide()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = ImportState.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ASKING", "READY", "FAILED"})
    void onceItIsDecidedItIsDecided(ImportState state) {
        assertThat(ReturnsPermissions.of(viewer("analyst"), state).decide()).isFalse();
    }

    private static Viewer viewer(String role) {
        return new Viewer(UUID.randomUUID(), UUID.randomUUID(), role, "Ann", "Ashdown", null, false);
    }
}
