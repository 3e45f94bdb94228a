package org.kith.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.actor.Viewers;

class ComingPermissionsTest {
    private static ComingPermissions of(String role) {
        return ComingPermissions.of(Viewers.of(role));
    }

    @Nested
    class SeeAndAdd {
        @ParameterizedTest
        @ValueSource(strings = {"worker", "manager", "young person"})
        void theyThemselvesAndTheirTeam(String role) {
            assertThat(of(role).see()).isTrue();
            assertThat(of(role).add()).isTrue();
        }

        @Test
        void inAnEmergencyOneReadsAndSaysNothing() {
            var may = ComingPermissions.of(Viewers.inEmergency("worker"));
            assertThat(may.see()).isTrue();
            assertThat(may.add()).isFalse();
            assertThat(may.change(coming(Kind.MOVE, State.AHEAD))).isFalse();
            assertThat(may.prepare(coming(Kind.MOVE, State.AHEAD))).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"partner", "partner lead", "analyst", "administrator", "job import", "arriving"})
        void nobodyElse(String role) {
            assertThat(of(role).see()).isFalse();
            assertThat(of(role).add()).isFalse();
            assertThat(of(role).change(coming(Kind.MOVE, State.AHEAD))).isFalse();
            assertThat(of(role).prepare(coming(Kind.BIRTHDAY, State.AHEAD))).isFalse();
        }

        @Test
        void noColleagueWithWhomOnlyAPartIsShared() {
            assertThat(ComingPermissions.of(Viewers.onlyShared("worker")).see()).isFalse();
        }
    }

    @Nested
    class OfMany {
        @Test
        void workersAndManagersAndManagersLookAfterTheirTeams() {
            assertThat(of("worker").ofMany()).isTrue();
            assertThat(of("worker").manage()).isFalse();
            assertThat(of("manager").ofMany()).isTrue();
            assertThat(of("manager").manage()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "young person",
                    "partner",
                    "partner lead",
                    "analyst",
                    "administrator",
                    "job import",
                    "arriving"
                })
        void nobodyElse(String role) {
            assertThat(of(role).ofMany()).isFalse();
            assertThat(of(role).manage()).isFalse();
        }
    }

    @Nested
    class ChangeAndPrepare {
        @ParameterizedTest
        @ValueSource(strings = {"worker", "manager", "young person"})
        void whileItIsAhead(String role) {
            assertThat(of(role).change(coming(Kind.MOVE, State.AHEAD))).isTrue();
            assertThat(of(role).prepare(coming(Kind.MOVE, State.AHEAD))).isTrue();
            for (var over : List.of(State.HAPPENED, State.OFF)) {
                assertThat(of(role).change(coming(Kind.MOVE, over))).isFalse();
                assertThat(of(role).prepare(coming(Kind.MOVE, over))).isFalse();
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"worker", "manager", "young person"})
        void aStepIsMovedFromAnyStateByEitherSideWhileWhatItPreparesIsAhead(String role) {
            var says = new Said("Amina", false, false, Instant.EPOCH);
            for (var state : StepState.ALL) {
                var line = new StepLine(UUID.randomUUID(), 1, state, null, says);
                var what = new Preparation.What("Pack", null, null, false, null);
                var step = new Preparation(UUID.randomUUID(), what, says, List.of(line));
                assertThat(of(role).move(coming(Kind.MOVE, State.AHEAD), step)).isTrue();
                assertThat(of(role).move(coming(Kind.MOVE, State.OFF), step)).isFalse();
                assertThat(of("analyst").move(coming(Kind.MOVE, State.AHEAD), step))
                        .isFalse();
                assertThat(ComingPermissions.of(Viewers.inEmergency(role)).move(coming(Kind.MOVE, State.AHEAD), step))
                        .isFalse();
            }
        }

        @Test
        void aBirthdayIsPreparedAndNotChangedAndWhatIsFoundElsewhereNeither() {
            assertThat(of("young person").prepare(coming(Kind.BIRTHDAY, State.AHEAD)))
                    .isTrue();
            assertThat(of("young person").change(coming(Kind.BIRTHDAY, State.AHEAD)))
                    .isFalse();
            for (var found : List.of(Kind.WORKER_LEAVES, Kind.SHARE_ENDS)) {
                assertThat(of("worker").prepare(coming(found, State.AHEAD))).isFalse();
                assertThat(of("worker").change(coming(found, State.AHEAD))).isFalse();
            }
        }
    }

    private static Coming coming(Kind kind, State state) {
        var says = new Foreseen(kind, "Something", Time.day(LocalDate.EPOCH), true);
        var version =
                new Version(UUID.randomUUID(), 1, says, state, null, new Said("Amina", false, false, Instant.EPOCH));
        return new Coming(UUID.randomUUID(), "18", says, kind.isTyped() ? List.of(version) : List.of(), List.of());
    }
}
