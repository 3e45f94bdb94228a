package org.kith.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.actor.Viewer;
import org.kith.signin.LastSignIn;

class ServicesPermissionsTest {
    private static final UUID ME = UUID.randomUUID();

    private static Viewer viewer(String role) {
        return new Viewer(ME, UUID.randomUUID(), role, "Somebody", "Ashdown", null, false);
    }

    private static Partner partner(UUID id, boolean ended, boolean hasPasskey) {
        return new Partner(id, "Dana", false, ended ? Instant.EPOCH : null, hasPasskey, new LastSignIn(null, false));
    }

    @ParameterizedTest
    @CsvSource({
        "worker, true, false, false, false",
        "manager, true, true, false, false",
        "administrator, true, true, false, true",
        "partner lead, false, false, true, true",
        "partner, false, false, false, false",
        "analyst, false, false, false, false",
        "young person, false, false, false, false",
        "arriving, false, false, false, false",
        "job import, false, false, false, false"
    })
    void followTheRole(String role, boolean see, boolean keep, boolean own, boolean lookAfter) {
        assertThat(ServicesPermissions.of(viewer(role))).isEqualTo(new ServicesPermissions(see, keep, own, lookAfter));
    }

    @ParameterizedTest
    @CsvSource({
        "worker, true, false, false",
        "manager, true, false, false",
        "administrator, true, false, true",
        "partner lead, true, false, true",
        "partner, false, false, false",
        "analyst, false, false, false"
    })
    void overSomebody(String role, boolean firstLink, boolean anotherLink, boolean shutOut) {
        var viewer = viewer(role);
        var may = ServicesPermissions.of(viewer);
        var dana = UUID.randomUUID();
        assertThat(may.link(partner(dana, false, false))).isEqualTo(firstLink);
        assertThat(may.link(partner(dana, false, true))).isEqualTo(anotherLink);
        assertThat(may.link(partner(dana, true, false))).as("ended").isFalse();
        assertThat(may.shutOut(viewer, partner(dana, false, true))).isEqualTo(shutOut);
        assertThat(may.shutOut(viewer, partner(dana, true, true))).as("ended").isFalse();
        assertThat(may.shutOut(viewer, partner(ME, false, true)))
                .as("themselves")
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "worker, true, false",
        "manager, true, false",
        "partner, true, true",
        "partner lead, true, true",
        "administrator, false, false",
        "analyst, false, false",
        "young person, false, false"
    })
    void overWhatIsShared(String role, boolean read, boolean ask) {
        assertThat(SharedPermissions.of(viewer(role))).isEqualTo(new SharedPermissions(read, ask));
    }
}
