package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.actor.Viewers;
import org.kith.web.NotAllowed;

class WorkerEmailPermissionsTest {
    private static final UUID ME = UUID.randomUUID();

    private static WorkerEmailPermissions of(String role, UUID account) {
        return WorkerEmailPermissions.of(
                Viewers.of(role, ME), new Worker(UUID.randomUUID(), null, null, account, "Sam"));
    }

    @Nested
    class OfSomebodyElse {
        @ParameterizedTest
        @CsvSource({
            "worker, true, false",
            "manager, true, true",
            "analyst, true, true",
            "administrator, true, true",
            "young person, false, false",
            "partner, false, false",
            "partner lead, false, false",
            "arriving, false, false",
            "job import, false, false"
        })
        void comeAndChange(String role, boolean come, boolean change) {
            assertThat(of(role, UUID.randomUUID())).isEqualTo(new WorkerEmailPermissions(come, change));
        }
    }

    @Nested
    class TheirOwn {
        @Test
        void isTheirsToPutRight() {
            of("worker", ME).mustChange();
            assertThatThrownBy(of("worker", UUID.randomUUID())::mustChange).isInstanceOf(NotAllowed.class);
        }
    }

    @Nested
    class Come {
        @Test
        void whoeverMayNotIsTold() {
            WorkerEmailPermissions.mustCome(Viewers.of("administrator"));
            assertThatThrownBy(() -> WorkerEmailPermissions.mustCome(Viewers.of("partner")))
                    .isInstanceOf(NotAllowed.class);
        }
    }
}
