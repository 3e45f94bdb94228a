package org.kith.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
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
        return partner(id, ended, hasPasskey, new Partner.Word(false, false, null, null));
    }

    private static Partner partner(UUID id, boolean ended, boolean hasPasskey, Partner.Word word) {
        var endedAt = ended ? Instant.EPOCH : null;
        return new Partner(id, "Dana", false, endedAt, hasPasskey, false, new LastSignIn(null, false), null, word);
    }

    /** Whoever comes in by the provider of identities needs no passkey and gets no link. */
    @Test
    void whoeverComesInByTheProviderStandsAsSuch() {
        var word = new Partner.Word(false, false, null, null);
        var elsewhere = new Partner(ME, "Dana", false, null, false, true, new LastSignIn(null, true), null, word);
        assertThat(elsewhere.state()).isEqualTo("staff.state.elsewhere");
        assertThat(ServicesPermissions.of(viewer("manager")).link(elsewhere)).isFalse();
        assertThat(partner(ME, false, false).state()).isEqualTo("partner.state.not-in-yet");
    }

    @ParameterizedTest
    @CsvSource({
        "worker, true, false, false, false, false",
        "manager, true, true, false, false, true",
        "administrator, true, true, false, true, false",
        "partner lead, false, false, true, true, true",
        "partner, false, false, false, false, false",
        "analyst, false, false, false, false, false",
        "young person, false, false, false, false, false",
        "arriving, false, false, false, false, false",
        "job import, false, false, false, false, false"
    })
    void followTheRole(String role, boolean see, boolean keep, boolean own, boolean lookAfter, boolean standBy) {
        assertThat(ServicesPermissions.of(viewer(role)))
                .isEqualTo(new ServicesPermissions(see, keep, own, lookAfter, standBy));
        assertThat(ServicesPermissions.of(viewer(role)).asAnother()).isEqualTo(role.equals("administrator"));
    }

    /** A lead whether they let them in or not, a manager only as the second person. */
    @ParameterizedTest
    @CsvSource({
        "manager, true, false",
        "partner lead, true, true",
        "worker, false, false",
        "administrator, false, false",
        "partner, false, false",
        "analyst, false, false",
        "young person, false, false"
    })
    void overWhoeverWaits(String role, boolean asSecond, boolean asFirst) {
        var may = ServicesPermissions.of(viewer(role));
        for (var second : List.of(true, false)) {
            var word = new Partner.Word(true, second, null, null);
            assertThat(may.standBy(partner(UUID.randomUUID(), false, true, word)))
                    .isEqualTo(second ? asSecond : asFirst);
            assertThat(may.standBy(partner(UUID.randomUUID(), true, true, word)))
                    .as("ended")
                    .isFalse();
        }
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
