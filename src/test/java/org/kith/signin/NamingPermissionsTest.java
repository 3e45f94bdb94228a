package org.kith.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.actor.Viewer;
import org.kith.actor.Viewers;

class NamingPermissionsTest {

    private static NamingPermissions of(String role, String name, @Nullable String organisation) {
        var own = Viewers.of(role).youngPerson();
        return NamingPermissions.of(
                new Viewer(UUID.randomUUID(), UUID.randomUUID(), role, name, organisation, own, false));
    }

    @Nested
    class WhereNothingHasAName {
        @ParameterizedTest
        @CsvSource({
            "worker, true, false",
            "manager, true, false",
            "analyst, true, false",
            "administrator, true, true",
            "young person, false, false",
            "partner, true, false",
            "partner lead, true, false",
            "arriving, true, false",
            "job import, true, false"
        })
        void theyNameThemselvesAndTheFirstAdministratorTheirOrganisation(
                String role, boolean self, boolean organisation) {
            assertThat(of(role, "", "")).isEqualTo(new NamingPermissions(self, organisation));
        }
    }

    @Nested
    class WhereAllHasAName {
        @Test
        void nobodyNamesAnything() {
            for (var role : new String[] {"administrator", "worker", "young person"}) {
                assertThat(of(role, "Sam", "Ashdown").anything()).isFalse();
                assertThat(of(role, "Sam", null).anything()).isFalse();
            }
        }
    }
}
