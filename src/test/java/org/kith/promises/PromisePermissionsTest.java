package org.kith.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.actor.Viewers;

class PromisePermissionsTest {
    private static final PromisePermissions YOUNG = of("young person");
    private static final PromisePermissions WORKER = of("worker");

    private static PromisePermissions of(String role) {
        return PromisePermissions.of(Viewers.of(role));
    }

    private static PromisePermissions inEmergency() {
        return PromisePermissions.of(Viewers.inEmergency("worker"));
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
            assertThat(inEmergency().see()).isTrue();
            assertThat(inEmergency().add()).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"partner", "partner lead", "analyst", "administrator", "job import", "arriving"})
        void nobodyElse(String role) {
            assertThat(of(role).see()).isFalse();
            assertThat(of(role).add()).isFalse();
        }

        @Test
        void noColleagueWithWhomOnlyAPartIsShared() {
            assertThat(PromisePermissions.of(Viewers.onlyShared("worker")).see())
                    .isFalse();
        }
    }

    @Nested
    class Count {
        @Test
        void workersTheirOwnAndManagersTheirTeams() {
            assertThat(WORKER.count()).isTrue();
            assertThat(WORKER.countTeams()).isFalse();
            assertThat(of("manager").count()).isTrue();
            assertThat(of("manager").countTeams()).isTrue();
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
            assertThat(of(role).count()).isFalse();
            assertThat(of(role).countTeams()).isFalse();
        }
    }

    @Nested
    class Take {
        @Test
        void anOpenPromiseToThem() {
            var open = promise(false, false);
            assertThat(steps(YOUNG, open)).containsExactly(Step.KEPT, Step.CHANGE, Step.SAYS_NOT_KEPT);
            assertThat(steps(WORKER, open)).containsExactly(Step.KEPT, Step.CHANGE, Step.NOT_KEPT);
            assertThat(steps(of("manager"), open)).containsExactly(Step.KEPT, Step.CHANGE, Step.NOT_KEPT);
        }

        @Test
        void anOpenPromiseByThem() {
            var open = promise(true, true);
            assertThat(steps(YOUNG, open)).containsExactly(Step.KEPT, Step.CHANGE, Step.NOT_KEPT);
            assertThat(steps(WORKER, open)).containsExactly(Step.KEPT, Step.CHANGE);
        }

        @Test
        void whatTheOtherSideSaidIsDisagreedWithOnce() {
            assertThat(steps(WORKER, promise(false, true))).contains(Step.DISAGREEMENT);
            assertThat(steps(YOUNG, promise(false, true))).doesNotContain(Step.DISAGREEMENT);
            assertThat(steps(YOUNG, promise(true, false))).contains(Step.DISAGREEMENT);
            assertThat(steps(YOUNG, promise(true, false, Step.DISAGREEMENT))).doesNotContain(Step.DISAGREEMENT);
        }

        @Test
        void aKeptOneIsDisputedByThemAloneAndThenExplained() {
            var kept = promise(false, false, Step.KEPT);
            assertThat(steps(YOUNG, kept)).containsExactly(Step.SAYS_NOT_KEPT);
            assertThat(steps(WORKER, kept)).isEmpty();
            var disputed = promise(false, false, Step.KEPT, Step.SAYS_NOT_KEPT);
            assertThat(steps(YOUNG, disputed)).isEmpty();
            assertThat(steps(WORKER, disputed)).containsExactly(Step.NOT_KEPT);
            var before = promise(false, false, Step.SAYS_NOT_KEPT, Step.KEPT);
            assertThat(steps(YOUNG, before))
                    .as("what they said before it was called kept")
                    .containsExactly(Step.SAYS_NOT_KEPT);
        }

        @Test
        void oneNotKeptIsAnsweredAndNothingElse() {
            var notKept = promise(false, false, Step.NOT_KEPT);
            assertThat(steps(YOUNG, notKept)).containsExactly(Step.ANSWER);
            assertThat(steps(WORKER, notKept)).isEmpty();
            assertThat(steps(YOUNG, promise(true, true, Step.NOT_KEPT))).isEmpty();
        }

        @Test
        void nobodyInAnEmergencyAndNobodyElse() {
            for (var role : List.of("partner", "partner lead", "analyst", "administrator", "arriving")) {
                assertThat(steps(of(role), promise(false, false))).isEmpty();
            }
            assertThat(steps(inEmergency(), promise(false, false))).isEmpty();
        }
    }

    private static List<Step> steps(PromisePermissions may, Promise promise) {
        return Stream.of(Step.values()).filter(step -> may.take(step, promise)).toList();
    }

    /** Of whoever looks and the young person; what was said beside something, the young person said. */
    private static Promise promise(boolean byYoungPerson, boolean writtenByYoungPerson, Step... steps) {
        var parties = new Parties(byYoungPerson, "Jay", UUID.randomUUID(), "Amina", true, false);
        var story = new ArrayList<StoryLine>();
        for (var step : steps) {
            var young = step == Step.DISAGREEMENT || step == Step.SAYS_NOT_KEPT;
            story.add(new StoryLine(UUID.randomUUID(), story.size() + 1, step, "x", null, null, said(young)));
        }
        return new Promise(
                UUID.randomUUID(),
                UUID.randomUUID(),
                parties,
                "To ring",
                LocalDate.EPOCH,
                said(writtenByYoungPerson),
                story);
    }

    private static Said said(boolean byYoungPerson) {
        return new Said("Somebody", byYoungPerson, false, Instant.EPOCH);
    }
}
