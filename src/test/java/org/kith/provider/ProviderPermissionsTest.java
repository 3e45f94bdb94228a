package org.kith.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.actor.Role;
import org.kith.actor.Viewer;
import org.kith.database.CannotStart;

class ProviderPermissionsTest {

    @ParameterizedTest
    @CsvSource({
        "worker, false, true",
        "manager, false, true",
        "analyst, false, true",
        "administrator, true, false",
        "job import, false, false",
        "young person, false, false",
        "partner, false, true",
        "partner lead, false, true",
        "arriving, false, false"
    })
    void followTheRole(String role, boolean lookAfter, boolean joinOneself) {
        assertThat(ProviderPermissions.of(viewer(role))).isEqualTo(new ProviderPermissions(lookAfter, joinOneself));
        assertThat(ProviderPermissions.whyNot(Role.of(role), in("any"), Optional.empty())
                        .isEmpty())
                .as("without groups")
                .isEqualTo(joinOneself);
    }

    @ParameterizedTest
    @CsvSource({
        "worker, w, true", "worker, m, false", "worker, both, true", "worker, x, false",
        "manager, m, true", "manager, w, false", "partner lead, l, true", "partner, l, false"
    })
    void groupsVouchForWhatSomebodyWasInvitedAs(String role, String group, boolean may) throws CannotStart {
        var groups =
                GroupMap.of(List.of("w = worker", "m=manager", "both = worker", "both = manager", "l = partner lead"));
        assertThat(ProviderPermissions.whyNot(Role.of(role), in(group), Optional.of(groups))
                        .isEmpty())
                .isEqualTo(may);
    }

    @Test
    void noGroupStandsForAnAdministratorOrAYoungPerson() throws CannotStart {
        for (var line : List.of("g = administrator", "g = young person", "g = none", "g", "= worker", "g = nobody")) {
            assertThatThrownBy(() -> GroupMap.of(List.of(line))).isInstanceOf(CannotStart.class);
        }
        var groups = GroupMap.of(List.of("# said", "", "a=b = team North", "/c = team North", "/c = team River"));
        assertThat(groups.allTeams()).containsExactlyInAnyOrder("North", "River");
        assertThat(groups.teamsOf(List.of("a=b", "d"))).containsExactly("North");
    }

    private static Viewer viewer(String role) {
        return new Viewer(UUID.randomUUID(), UUID.randomUUID(), role, "Somebody", "Ashdown", null, false);
    }

    private static Claims in(String group) {
        var names = new ProviderSettings.ClaimNames("email", "email_verified", "groups");
        return new Claims("https://example.org", "1", names, Map.of("groups", List.of(group)));
    }
}
