package org.kith.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.actor.Viewer;
import org.kith.web.NotAllowed;

class AssignmentPermissionsTest {

    private static AssignmentPermissions of(String role) {
        return AssignmentPermissions.of(viewer(role, null));
    }

    private static Viewer viewer(String role, Viewer.Emergency emergency) {
        return new Viewer(UUID.randomUUID(), UUID.randomUUID(), role, "Somebody", "Ashdown", null, false, emergency);
    }

    @Nested
    class See {
        @ParameterizedTest
        @ValueSource(strings = {"young person", "worker", "manager", "analyst"})
        void thoseWhoSeeTheYoungPersonWhole(String role) {
            assertThat(of(role).see()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"partner", "partner lead", "administrator", "job import", "arriving"})
        void nobodyElse(String role) {
            assertThat(of(role).see()).isFalse();
            assertThatThrownBy(of(role)::mustSee).isInstanceOf(NotAllowed.class);
        }
    }

    @Nested
    class Told {
        @Test
        void whoeverWorksWithYoungPeople() {
            for (var role : new String[] {"worker", "manager"}) {
                assertThat(of(role).told()).isTrue();
                of(role).mustBeTold();
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"young person", "analyst", "administrator", "partner", "partner lead", "arriving"})
        void nobodyElse(String role) {
            assertThat(of(role).told()).isFalse();
            assertThatThrownBy(of(role)::mustBeTold).isInstanceOf(NotAllowed.class);
        }
    }

    @Nested
    class Assign {
        @Test
        void managers() {
            assertThat(of("manager").assign()).isTrue();
            of("manager").mustAssign();
        }

        @Test
        void notWhatTheyOpenedInAnEmergency() {
            var emergency = new Viewer.Emergency(UUID.randomUUID(), Instant.EPOCH);
            assertThat(AssignmentPermissions.of(viewer("manager", emergency)).assign())
                    .isFalse();
        }

        @Test
        void notWhatIsOnlySharedWithThem() {
            var shared = new Viewer(UUID.randomUUID(), null, "manager", "Somebody", null, null, true);
            assertThat(AssignmentPermissions.of(shared).assign()).isFalse();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"young person", "worker", "analyst", "partner", "partner lead", "administrator", "job import"
                })
        void nobodyElse(String role) {
            assertThat(of(role).assign()).isFalse();
            assertThatThrownBy(of(role)::mustAssign).isInstanceOf(NotAllowed.class);
        }
    }

    @Nested
    class Own {
        @Test
        void theYoungPersonThemselves() {
            assertThat(of("young person").own()).isTrue();
            assertThat(of("worker").own()).isFalse();
        }
    }
}
