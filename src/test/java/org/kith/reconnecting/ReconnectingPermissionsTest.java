package org.kith.reconnecting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.actor.Viewers;

class ReconnectingPermissionsTest {
    private static final ReconnectingPermissions YOUNG = of("young person");
    private static final ReconnectingPermissions WORKER = of("worker");
    private static final Said BY_THEM = new Said("Jay", true, false, Instant.EPOCH);
    private static final Said BY_STAFF = new Said("Amina", false, true, Instant.EPOCH);

    private static ReconnectingPermissions of(String role) {
        return ReconnectingPermissions.of(Viewers.of(role));
    }

    private static Wish wish(boolean mine, boolean open, Word... told) {
        var looker = new Wish.Looker(UUID.randomUUID(), UUID.randomUUID(), "Amina", mine, false, Instant.EPOCH);
        return new Wish(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Sam",
                null,
                BY_THEM,
                looker,
                open ? BY_STAFF : null,
                false,
                List.of(told));
    }

    private static Word word(Step step, boolean other) {
        return new Word(UUID.randomUUID(), step, null, null, null, null, false, other, BY_THEM);
    }

    private static Search search(Wish wish, boolean second, Step... steps) {
        var notes = new ArrayList<Note>();
        for (var step : steps) {
            @Nullable String name = step == Step.FOUND ? "Sam" : null;
            notes.add(new Note(UUID.randomUUID(), step, null, name, null, null, null, null, null, BY_STAFF));
        }
        return new Search(wish, notes, List.of(new Search.Second(new UUID(0, 2), "Tom", second, "Amina")), null);
    }

    private static List<Step> mine(Step... steps) {
        return all(WORKER, search(wish(true, false), false, steps));
    }

    private static List<Step> all(ReconnectingPermissions may, Search search) {
        return Stream.of(Step.values()).filter(step -> may.take(step, search)).toList();
    }

    @Nested
    class Come {
        @ParameterizedTest
        @ValueSource(strings = {"worker", "manager", "young person"})
        void theyThemselvesAndTheirTeam(String role) {
            assertThat(of(role).see()).isTrue();
            assertThat(of(role).look()).isEqualTo(!role.equals("young person"));
            assertThat(of(role).name()).isEqualTo(role.equals("manager"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"partner", "partner lead", "analyst", "administrator", "job import", "arriving"})
        void nobodyElse(String role) {
            assertThat(of(role).see()).isFalse();
            assertThat(of(role).look()).isFalse();
            assertThat(of(role).name()).isFalse();
        }

        @Test
        void nobodyInAnEmergencyOrForWhomOnlyAPartIsShared() {
            assertThat(ReconnectingPermissions.of(Viewers.inEmergency("manager"))
                            .see())
                    .isFalse();
            assertThat(ReconnectingPermissions.of(Viewers.onlyShared("worker")).see())
                    .isFalse();
        }
    }

    @Nested
    class Take {
        @Test
        void oneStepAfterTheOther() {
            assertThat(mine()).containsExactly(Step.NOTE, Step.FOUND, Step.TELL, Step.STOP);
            assertThat(mine(Step.FOUND))
                    .as("nobody is asked before two people looked whether it is safe")
                    .containsExactly(Step.NOTE, Step.FOUND, Step.SAFE, Step.NOT_SAFE, Step.TELL, Step.STOP);
            assertThat(mine(Step.FOUND, Step.SAFE))
                    .as("another manager can be asked, and it can be taken back")
                    .contains(Step.SAFE, Step.NOT_SAFE)
                    .doesNotContain(Step.ASKED);
            assertThat(mine(Step.FOUND, Step.SAFE, Step.CONFIRMED))
                    .contains(Step.ASKED)
                    .doesNotContain(Step.YES);
            assertThat(mine(Step.FOUND, Step.SAFE, Step.NOT_CONFIRMED))
                    .contains(Step.SAFE)
                    .doesNotContain(Step.ASKED);
            assertThat(mine(Step.FOUND, Step.SAFE, Step.CONFIRMED, Step.ASKED))
                    .contains(Step.YES, Step.NO, Step.NOT_SAFE, Step.FOUND)
                    .doesNotContain(Step.SAFE, Step.ASKED);
            assertThat(mine(Step.FOUND, Step.SAFE, Step.CONFIRMED, Step.ASKED, Step.NO))
                    .contains(Step.FOUND, Step.ASKED, Step.YES)
                    .doesNotContain(Step.SAFE, Step.NO);
            assertThat(mine(Step.FOUND, Step.SAFE, Step.CONFIRMED, Step.ASKED, Step.YES))
                    .contains(Step.OPEN, Step.NO, Step.FOUND)
                    .doesNotContain(Step.YES);
        }

        @Test
        void whoWasAskedBeforeThatIsLookedAtBeforeBothAreTold() {
            assertThat(mine(Step.FOUND, Step.ASKED)).contains(Step.YES, Step.NO, Step.SAFE);
            assertThat(mine(Step.FOUND, Step.ASKED, Step.YES))
                    .contains(Step.SAFE, Step.NOT_SAFE, Step.NO)
                    .doesNotContain(Step.OPEN);
            assertThat(mine(Step.FOUND, Step.ASKED, Step.YES, Step.SAFE))
                    .contains(Step.NO)
                    .doesNotContain(Step.OPEN, Step.CONFIRMED, Step.YES);
            assertThat(mine(Step.FOUND, Step.ASKED, Step.YES, Step.SAFE, Step.CONFIRMED))
                    .contains(Step.OPEN, Step.NO);
            assertThat(mine(Step.FOUND, Step.ASKED, Step.YES, Step.SAFE, Step.NOT_CONFIRMED))
                    .contains(Step.SAFE)
                    .doesNotContain(Step.OPEN);
            assertThat(mine(Step.FOUND, Step.ASKED, Step.YES, Step.NOT_SAFE)).doesNotContain(Step.OPEN, Step.YES);
            assertThat(mine(Step.FOUND, Step.ASKED, Step.YES, Step.SAFE, Step.CONFIRMED, Step.NO))
                    .doesNotContain(Step.OPEN, Step.SAFE);
        }

        @Test
        void theSecondPersonAgreesOrNotAndNothingElse() {
            var looked = search(wish(false, false), true, Step.FOUND, Step.ASKED, Step.YES, Step.SAFE);
            assertThat(all(of("manager"), looked)).containsExactly(Step.CONFIRMED, Step.NOT_CONFIRMED);
            assertThat(all(of("manager"), search(wish(false, false), true, Step.FOUND, Step.ASKED)))
                    .isEmpty();
            assertThat(all(of("manager"), search(wish(true, false), true, Step.FOUND, Step.ASKED, Step.YES, Step.SAFE)))
                    .as("whoever looks is no second person")
                    .doesNotContain(Step.CONFIRMED);
        }

        @Test
        void whileItRestsNobodyIsAskedAndWhenItIsOverNothingMoreIsDone() {
            var rests = search(wish(true, false, word(Step.PAUSE, false)), false, Step.FOUND);
            assertThat(all(WORKER, rests)).containsExactly(Step.NOTE, Step.TELL);
            var asked = search(
                    wish(true, false, word(Step.PAUSE, false)),
                    false,
                    Step.FOUND,
                    Step.SAFE,
                    Step.CONFIRMED,
                    Step.ASKED);
            assertThat(all(WORKER, asked)).containsExactly(Step.NOTE, Step.TELL);
            var over = search(wish(true, false, word(Step.END, false)), false, Step.FOUND);
            assertThat(all(WORKER, over)).as("but to the young person").containsExactly(Step.NOTE, Step.TELL);
            var goes = search(wish(true, false, word(Step.STOP, false), word(Step.GO_ON, false)), false, Step.FOUND);
            assertThat(all(WORKER, goes)).contains(Step.SAFE);
        }

        @Test
        void onceBothSaidYesWhatIsAgreed() {
            assertThat(all(WORKER, search(wish(true, true), false, Step.FOUND)))
                    .containsExactly(Step.NOTE, Step.TELL, Step.CONTACT, Step.WENT, Step.PLAN);
            assertThat(all(WORKER, search(wish(true, true, word(Step.PAUSE, true)), false, Step.FOUND)))
                    .as("the other side paused it")
                    .containsExactly(Step.NOTE, Step.TELL);
        }

        @Test
        void nobodyWhoDoesNotLook() {
            assertThat(all(WORKER, search(wish(false, false), false, Step.FOUND)))
                    .isEmpty();
            assertThat(all(YOUNG, search(wish(true, false), true, Step.FOUND, Step.ASKED)))
                    .isEmpty();
        }
    }

    @Nested
    class Move {
        private static List<Step> moves(ReconnectingPermissions may, Wish wish) {
            return Stream.of(Step.values()).filter(step -> may.move(step, wish)).toList();
        }

        @Test
        void theYoungPersonAtAnyTimeAndForThemselves() {
            assertThat(moves(YOUNG, wish(false, false))).containsExactly(Step.PAUSE, Step.END);
            assertThat(moves(YOUNG, wish(false, false, word(Step.PAUSE, false))))
                    .containsExactly(Step.GO_ON, Step.END);
            assertThat(moves(YOUNG, wish(false, true, word(Step.PAUSE, true))))
                    .as("what the other side paused, they do not go on with")
                    .containsExactly(Step.PAUSE, Step.END);
            assertThat(moves(YOUNG, wish(false, false, word(Step.END, false)))).isEmpty();
            assertThat(moves(WORKER, wish(true, false))).isEmpty();
        }

        @Test
        void whoLooksTheYoungPersonChooses() {
            assertThat(YOUNG.choose(wish(false, false))).isTrue();
            assertThat(YOUNG.choose(wish(false, false, word(Step.END, false)))).isFalse();
            assertThat(of("manager").choose(wish(false, false))).isFalse();
        }
    }
}
