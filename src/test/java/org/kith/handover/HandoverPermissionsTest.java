package org.kith.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.actor.Viewer;
import org.kith.codes.ChangeReason;

class HandoverPermissionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 12);

    private static HandoverPermissions of(String role) {
        return HandoverPermissions.of(
                new Viewer(UUID.randomUUID(), UUID.randomUUID(), role, "Somebody", "Ashdown", null, false));
    }

    private static HandoverPermissions inEmergency() {
        var emergency = new Viewer.Emergency(UUID.randomUUID(), Instant.EPOCH);
        return HandoverPermissions.of(
                new Viewer(UUID.randomUUID(), null, "worker", "Somebody", null, null, false, emergency));
    }

    /** @param stops whether it is whoever looks who stops; and who takes over */
    private static Handover handover(
            boolean stops, Handover.@Nullable Newcomer to, boolean met, boolean warm, @Nullable String ended) {
        return handover(stops, to, met, new Days(warm, false, 0), ended);
    }

    private record Days(boolean warm, boolean ahead, int unsaid) {}

    private static Handover handover(
            boolean stops, Handover.@Nullable Newcomer to, boolean met, Days days, @Nullable String ended) {
        return new Handover(
                UUID.randomUUID(),
                new Handover.Whose(UUID.randomUUID(), "Jay", "North"),
                new Handover.Leaver(UUID.randomUUID(), "Amina", stops, null, DAY, ChangeReason.LEFTRL),
                to,
                new Handover.Done(
                        Instant.EPOCH,
                        Set.of(),
                        Set.of(),
                        days.warm(),
                        days.ahead(),
                        days.unsaid(),
                        met ? Instant.EPOCH : null,
                        ended),
                new Handover.Gap(false, DAY.plusDays(1), null, null));
    }

    private static Handover stopping() {
        return handover(true, null, false, false, null);
    }

    private static Handover others() {
        return handover(false, ben(false), false, false, null);
    }

    private static Handover takingOver() {
        return handover(false, ben(true), false, false, null);
    }

    private static Handover.Newcomer ben(boolean you) {
        return new Handover.Newcomer(UUID.randomUUID(), "Ben", you, List.of("Tom"), DAY, false);
    }

    @Nested
    class See {
        @ParameterizedTest
        @ValueSource(strings = {"worker", "manager", "young person"})
        void whoeverSeesTheWholeRecord(String role) {
            assertThat(of(role).see()).isTrue();
        }

        @Test
        void inAnEmergencyTooButNothingIsSaidThen() {
            assertThat(inEmergency().see()).isTrue();
            assertThat(inEmergency().work()).isFalse();
            assertThat(inEmergency().wish(stopping())).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"partner", "partner lead", "analyst", "administrator", "job import", "arriving"})
        void nobodyElse(String role) {
            assertThat(of(role).see()).isFalse();
            assertThat(of(role).work()).isFalse();
            for (var part : HandoverPart.values()) {
                assertThat(of(role).write(part, stopping())).isFalse();
            }
        }
    }

    @Nested
    class Write {
        @ParameterizedTest
        @EnumSource(HandoverPart.class)
        void theYoungPersonWhatTheyWishAndThatTheyHaveMet(HandoverPart part) {
            var theirs = part == HandoverPart.WISHES || part == HandoverPart.MET || part == HandoverPart.THEM;
            assertThat(of("young person").write(part, others())).isEqualTo(theirs);
        }

        @ParameterizedTest
        @EnumSource(HandoverPart.class)
        void whoeverStopsAllButThatTheyHaveMet(HandoverPart part) {
            var named = handover(true, ben(false), false, false, null);
            assertThat(of("worker").write(part, named))
                    .isEqualTo(part != HandoverPart.MET && part != HandoverPart.REPLY && part != HandoverPart.THEM);
        }

        @ParameterizedTest
        @EnumSource(HandoverPart.class)
        void whoeverTakesOverNeitherTheLetterNorWhatMatters(HandoverPart part) {
            var theirs = part == HandoverPart.WISHES || part == HandoverPart.CLOSING;
            assertThat(of("worker").write(part, takingOver())).isEqualTo(theirs);
        }

        @ParameterizedTest
        @EnumSource(HandoverPart.class)
        void aManagerNoLetterOfSomebodyElse(HandoverPart part) {
            var theirs = part != HandoverPart.LETTER
                    && part != HandoverPart.MET
                    && part != HandoverPart.REPLY
                    && part != HandoverPart.THEM;
            assertThat(of("manager").write(part, others())).isEqualTo(theirs);
        }

        @ParameterizedTest
        @EnumSource(HandoverPart.class)
        void noColleagueWhoIsNeither(HandoverPart part) {
            assertThat(of("worker").write(part, others())).isFalse();
            assertThat(of("worker").meet(others())).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"closed", "moved", "taken-back"})
        void nobodyOnceItIsOver(String ended) {
            var over = handover(true, ben(true), false, false, ended);
            for (var part : HandoverPart.values()) {
                assertThat(of("worker").write(part, over)).isFalse();
                assertThat(of("young person").write(part, over)).isFalse();
            }
            assertThat(of("manager").name(over)).isFalse();
        }
    }

    @Nested
    class Answer {
        @Test
        void theYoungPersonAloneWhileItIsOpen() {
            assertThat(of("young person").answer(others())).isTrue();
            assertThat(of("young person").answer(handover(true, ben(true), false, false, "closed")))
                    .isFalse();
            assertThat(of("young person").write(HandoverPart.REPLY, others())).isFalse();
            for (var role : List.of("worker", "manager", "partner", "analyst", "administrator")) {
                assertThat(of(role).answer(stopping())).isFalse();
            }
        }
    }

    @Nested
    class TakeBackMet {
        @Test
        void theYoungPersonAloneOnceTheySaidIt() {
            var met = handover(true, ben(true), true, false, null);
            assertThat(of("young person").takeBackMet(met)).isTrue();
            assertThat(of("young person").takeBackMet(others())).isFalse();
            for (var role : List.of("worker", "manager", "partner", "analyst", "administrator")) {
                assertThat(of(role).takeBackMet(met)).isFalse();
            }
        }
    }

    @Nested
    class Name {
        @ParameterizedTest
        @ValueSource(strings = {"worker", "young person", "partner", "analyst", "administrator"})
        void managersAlone(String role) {
            assertThat(of(role).name(stopping())).isFalse();
            assertThat(of("manager").name(stopping())).isTrue();
        }

        @Test
        void nobodyElseOnceTheyHaveMet() {
            assertThat(of("manager").name(handover(false, ben(false), true, false, null)))
                    .isFalse();
        }
    }

    @Nested
    class Stands {
        @Test
        void openUntilTheyHaveMetAndTheThreeDid() {
            assertThat(stopping().state()).isInstanceOf(HandoverState.Unnamed.class);
            assertThat(others().state()).isInstanceOf(HandoverState.Named.class);
            var alone = handover(false, ben(false), true, false, null);
            assertThat(alone.state()).isInstanceOf(HandoverState.MetAlone.class);
            assertThat(alone.isOpen()).isTrue();
            assertThat(of("young person").sayMet(alone)).isTrue();
            assertThat(of("young person").sayMet(stopping())).isFalse();
            var met = handover(false, ben(false), true, true, null);
            assertThat(met.state()).isInstanceOf(HandoverState.Met.class);
            assertThat(met.isOpen()).isFalse();
            assertThat(of("young person").sayMet(met)).isFalse();
        }

        /** Somebody may fall ill, and the goodbye is still to come. */
        @Test
        void itGoesOnUntilTheLastDayAndUntilOfEachMeetingItIsSaid() {
            var ahead = handover(true, ben(false), true, new Days(true, true, 0), null);
            assertThat(ahead.state()).isInstanceOf(HandoverState.MetAhead.class);
            assertThat(handover(true, ben(false), true, new Days(false, true, 0), null)
                            .state())
                    .isInstanceOf(HandoverState.MetAhead.class);
            assertThat(of("manager").name(ahead)).isTrue();
            assertThat(of("worker").meet(ahead)).isTrue();
            var unsaid = handover(true, ben(false), true, new Days(true, false, 1), null);
            assertThat(unsaid.state()).isInstanceOf(HandoverState.MetUnsaid.class);
            assertThat(unsaid.isOpen()).isTrue();
        }

        @Test
        void whileThereAreDaysToMeetAManagerAloneClosesIt() {
            var ahead = handover(true, ben(false), false, new Days(false, true, 0), null);
            assertThat(of("worker").close(ahead)).isFalse();
            assertThat(of("manager").close(ahead)).isTrue();
            assertThat(of("worker").close(handover(true, ben(false), false, false, null)))
                    .isTrue();
            assertThat(of("worker").close(stopping())).isFalse();
            assertThat(of("manager").close(stopping())).isTrue();
        }

        @Test
        void closedColdWhereTheThreeDidNotMeet() {
            assertThat(handover(false, ben(false), true, false, "closed").state())
                    .isEqualTo(new HandoverState.Closed(true));
            assertThat(handover(false, ben(false), false, true, "closed").state())
                    .isEqualTo(new HandoverState.Closed(false));
            assertThat(handover(false, ben(false), false, false, "moved").state())
                    .isEqualTo(new HandoverState.Moved(true));
            assertThat(handover(false, null, false, false, "taken-back").state())
                    .isInstanceOf(HandoverState.TakenBack.class);
        }
    }
}
