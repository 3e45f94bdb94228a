package org.kith.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.actor.Viewers;
import org.kith.web.NotAllowed;

class AccountNamePermissionsTest {
    private static final UUID ME = UUID.randomUUID();

    private static AccountNamePermissions of(String role, UUID of, boolean young, boolean ofOwnService) {
        var named = new AccountNameSql.Named(of, "Sam", young, null, ofOwnService);
        return AccountNamePermissions.of(Viewers.of(role, ME), named);
    }

    @Nested
    class OfSomebodyElse {
        @ParameterizedTest
        @CsvSource({
            "worker, false, false",
            "manager, false, false",
            "analyst, false, false",
            "administrator, true, true",
            "young person, false, false",
            "partner, false, false",
            "partner lead, false, false",
            "arriving, false, false",
            "job import, false, false"
        })
        void theAdministrator(String role, boolean change, boolean before) {
            assertThat(of(role, UUID.randomUUID(), false, false))
                    .isEqualTo(new AccountNamePermissions(change, before, role.equals("administrator")));
        }

        @Test
        void theLeadOfTheirServiceChangesItAndOpensNothing() {
            assertThat(of("partner lead", UUID.randomUUID(), false, true))
                    .isEqualTo(new AccountNamePermissions(true, false, false));
            assertThat(of("partner", UUID.randomUUID(), false, true))
                    .isEqualTo(new AccountNamePermissions(false, false, false));
        }
    }

    @Nested
    class OfThemselves {
        @ParameterizedTest
        @CsvSource({
            "worker, true, true",
            "manager, true, true",
            "analyst, true, true",
            "administrator, true, true",
            "young person, true, true",
            "partner, true, false",
            "partner lead, true, false",
            "arriving, true, true",
            "job import, true, true"
        })
        void everybodyButWhatAServiceWasCalledBefore(String role, boolean change, boolean before) {
            assertThat(of(role, ME, false, false)).isEqualTo(new AccountNamePermissions(change, before, false));
        }
    }

    @Nested
    class OfAYoungPerson {
        @Test
        void nobodyHere() {
            var may = of("administrator", UUID.randomUUID(), true, false);
            assertThatThrownBy(may::mustChange).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(may::mustOpenBefore).isInstanceOf(NotAllowed.class);
        }
    }
}
