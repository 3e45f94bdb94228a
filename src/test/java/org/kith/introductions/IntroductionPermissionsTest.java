package org.kith.introductions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.actor.Viewers;
import org.kith.web.NotAllowed;
import org.kith.words.Today;

class IntroductionPermissionsTest {
    private static final IntroductionPermissions YOUNG = of("young person");
    private static final IntroductionPermissions WORKER = of("worker");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Said SAID = new Said("Amina", false, true, Instant.EPOCH);

    private static IntroductionPermissions of(String role) {
        return IntroductionPermissions.of(Viewers.of(role));
    }

    @Nested
    class SeeAndWrite {
        @ParameterizedTest
        @ValueSource(strings = {"worker", "manager", "young person"})
        void theyThemselvesAndTheirTeam(String role) {
            assertThat(of(role).see()).isTrue();
            assertThat(of(role).write()).isTrue();
            assertThat(of(role).own()).isEqualTo(role.equals("young person"));
            assertThat(of(role).work()).isNotEqualTo(of(role).own());
            assertThat(of(role).manage()).isEqualTo(role.equals("manager"));
        }

        @Test
        void inAnEmergencyOneReadsAndSaysNothing() {
            var may = IntroductionPermissions.of(Viewers.inEmergency("worker"));
            assertThat(may.see()).isTrue();
            assertThat(may.write()).isFalse();
            assertThat(parts(may, one())).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"partner", "partner lead", "analyst", "administrator", "job import", "arriving"})
        void nobodyElse(String role) {
            assertThat(of(role).see()).isFalse();
            assertThat(of(role).write()).isFalse();
            assertThat(of(role).work()).isFalse();
            assertThat(of(role).manage()).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"partner", "partner lead"})
        void aServiceReadsOfItsOwnMeetingsWhatItIsLet(String role) {
            assertThat(of(role).meet()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"worker", "manager", "young person", "analyst", "administrator", "job import", "arriving"})
        void andNobodyElseReadsThatPage(String role) {
            assertThat(of(role).meet()).isFalse();
        }

        @Test
        void theYoungPersonAloneLetsAServiceReadIt() {
            assertThatThrownBy(() -> WORKER.mustShow(one())).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> YOUNG.mustShow(one()))
                    .as("it is of no service")
                    .isInstanceOf(NotAllowed.class);
        }

        @Test
        void noColleagueWithWhomOnlyAPartIsShared() {
            assertThat(IntroductionPermissions.of(Viewers.onlyShared("worker")).see())
                    .isFalse();
        }
    }

    @Nested
    class Say {
        @Test
        void nothingIsPlannedBeforeAWishIsSaid() {
            assertThat(parts(WORKER, one()))
                    .doesNotContain(Part.PASSED_ON, Part.PLAN, Part.ANSWER, Part.OUTCOME, Part.WENT);
            assertThat(parts(WORKER, one(step("none", null)))).contains(Part.PLAN);
            assertThat(parts(WORKER, one(step("how", null))))
                    .as("it was taken back")
                    .doesNotContain(Part.PLAN);
            assertThat(parts(WORKER, one(step("how", "A walk")))).contains(Part.PLAN);
        }

        @Test
        void theYoungPersonSaysWhatIsToldOfThemAndPlansNothing() {
            assertThat(parts(YOUNG, one(step("how", "A walk"))))
                    .containsExactly(Part.WISHES, Part.ABOUT, Part.CALL_OFF);
            assertThat(parts(WORKER, one(step("how", "A walk"))))
                    .containsExactly(Part.WISHES, Part.HELLO, Part.PASSED_ON, Part.PLAN, Part.CALL_OFF);
        }

        @Test
        void itIsFixedOnceItSuitsBothAndPlannedAnewWhereItDoesNot() {
            var plan = plan(TODAY.plusDays(3));
            var one = one(step("how", "A walk"), plan);
            assertThat(one.state()).isInstanceOf(IntroductionState.Planned.class);
            assertThat(parts(YOUNG, one)).contains(Part.ANSWER).doesNotContain(Part.OUTCOME);
            var half = one(step("how", "A walk"), plan, answer("suits", plan, Step.YOUNG));
            assertThat(half.state()).isInstanceOf(IntroductionState.Planned.class);
            var both = one(
                    step("how", "A walk"), plan, answer("suits", plan, Step.YOUNG), answer("suits", plan, Step.OTHER));
            assertThat(both.state()).isInstanceOf(IntroductionState.Booked.class);
            var anew = one(
                    step("how", "A walk"),
                    plan,
                    answer("suits", plan, Step.OTHER),
                    answer("another-day", plan, Step.YOUNG));
            assertThat(anew.state()).isInstanceOf(IntroductionState.AnotherDay.class);
            assertThat(parts(WORKER, anew)).contains(Part.PLAN).doesNotContain(Part.ANSWER);
        }

        @Test
        void onceTheDayHasComeBothSayWhetherTheyMet() {
            var plan = plan(TODAY.minusDays(1));
            var over = one(step("how", "A walk"), plan);
            assertThat(over.isDayOver(TODAY)).isTrue();
            assertThat(parts(WORKER, over)).contains(Part.OUTCOME).doesNotContain(Part.PLAN, Part.ANSWER);
            assertThat(parts(YOUNG, over)).contains(Part.OUTCOME);
            var fell = one(step("how", "A walk"), plan, answer("fell-through", plan, null));
            assertThat(fell.isOpen()).isTrue();
            assertThat(parts(WORKER, fell)).contains(Part.PLAN, Part.WENT, Part.CALL_OFF);
            assertThat(parts(YOUNG, fell)).as("who was not first says it too").contains(Part.WENT);
            var met = one(step("how", "A walk"), plan, answer("held", plan, null));
            assertThat(met.isOpen()).isFalse();
            assertThat(parts(WORKER, met)).containsExactly(Part.WENT);
            assertThat(parts(YOUNG, one(step("called-off", "No")))).isEmpty();
        }

        /** Where it has come first, it is tomorrow from ten in the morning here: what is planned goes by the clock here. */
        @Test
        void whatIsPlannedHasTakenPlaceOnceItsHourHasComeHere() {
            var plan = plan(TODAY);
            var hour = Objects.requireNonNull(plan.plan()).time();
            for (var may : List.of(WORKER, YOUNG)) {
                for (var before : List.of(TODAY.minusDays(1).atTime(23, 59), TODAY.atTime(hour.minusMinutes(1)))) {
                    assertThat(may.say(Part.OUTCOME, one(plan), new Today(before, TODAY)))
                            .as("%s", before)
                            .isFalse();
                }
                assertThat(may.say(Part.OUTCOME, one(plan), new Today(TODAY.atTime(hour), TODAY)))
                        .isTrue();
            }
            assertThat(WORKER.say(Part.ANSWER, one(plan), new Today(TODAY.atTime(23, 59), TODAY.plusDays(1))))
                    .as("the day is not over here")
                    .isTrue();
        }

        @Test
        void nobodyAnswersForAColleague() {
            var colleague = new Whom(UUID.randomUUID(), null, "Marek", null, null, false);
            assertThat(WORKER.sides(one(colleague))).containsExactly(Step.YOUNG);
            assertThat(WORKER.sides(one(new Whom(UUID.randomUUID(), null, "Marek", null, null, true))))
                    .containsExactly(Step.OTHER, Step.YOUNG);
            assertThat(WORKER.sides(one())).containsExactly(Step.OTHER, Step.YOUNG);
            assertThat(YOUNG.sides(one())).containsExactly(Step.YOUNG);
        }

        @Test
        void theTimeIsGoodNeitherJustBeforeTheyBeginNorLongBefore() {
            assertThat(one().timing(TODAY)).as("nobody knows").isEmpty();
            var one = new Introduction(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    one().whom(),
                    "x",
                    TODAY,
                    one().helper(),
                    SAID,
                    null,
                    List.of());
            assertThat(one.timing(TODAY.minusDays(6))).contains("late");
            assertThat(one.timing(TODAY.minusDays(7))).isEmpty();
            assertThat(one.timing(TODAY.minusDays(42))).isEmpty();
            assertThat(one.timing(TODAY.minusDays(43))).contains("early");
        }
    }

    private static List<Part> parts(IntroductionPermissions may, Introduction one) {
        return Stream.of(Part.values())
                .filter(part -> may.say(part, one, new Today(TODAY.atTime(23, 59), TODAY)))
                .toList();
    }

    private static Introduction one(Step... steps) {
        return one(new Whom(null, null, null, "Sunita", null, false), steps);
    }

    private static Introduction one(Whom whom, Step... steps) {
        var helper = new Introduction.Helper(UUID.randomUUID(), "Amina", true, false);
        return new Introduction(
                UUID.randomUUID(),
                UUID.randomUUID(),
                whom,
                "x",
                null,
                helper,
                SAID,
                null,
                new ArrayList<>(List.of(steps)));
    }

    private static Step step(String kind, @Nullable String words) {
        return new Step(UUID.randomUUID(), 1, kind, words, null, null, null, SAID);
    }

    private static Step plan(LocalDate day) {
        return step("planned", null).planning(new Step.Plan(day, LocalTime.NOON, "The café", null));
    }

    private static Step answer(String kind, Step plan, @Nullable String side) {
        return step(kind, null).about(plan, side);
    }
}
