package org.kith.introductions;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;
import org.kith.words.DisplayName;

/**
 * Somebody is introduced to a young person, and all that was said of it.
 *
 * @param begins when whoever it is begins to work with them; null where nobody said
 * @param notThere who is to be there on the day that is planned, and has left by then; null for nobody
 * @param story in the order in which it was said
 */
record Introduction(
        UUID id,
        UUID youngPerson,
        Whom whom,
        String why,
        @Nullable LocalDate begins,
        Helper helper,
        Said said,
        @Nullable NotThere notThere,
        List<Step> story) {
    static final int SOON = 7;
    static final int LONG = 42;

    /**
     * Who of the young person’s team arranges it.
     *
     * @param gone whether they are in that team no more
     */
    record Helper(UUID account, String called, boolean you, boolean gone) {
        String name() {
            return DisplayName.somebody(called);
        }
    }

    Introduction with(List<Step> steps) {
        return new Introduction(id, youngPerson, whom, why, begins, helper, said, notThere, steps);
    }

    IntroductionState state() {
        var off = last(one -> one.is("called-off"));
        if (off.isPresent()) {
            return new IntroductionState.CalledOff(off.get());
        }
        var planned = last(one -> one.is("planned"));
        return planned.isEmpty() ? new IntroductionState.WishedFor() : stateOf(planned.get());
    }

    private IntroductionState stateOf(Step plan) {
        var held = answer(plan, "held");
        if (held.isPresent()) {
            return new IntroductionState.TookPlace(plan, held.get());
        }
        var fell = answer(plan, "fell-through");
        if (fell.isPresent()) {
            return new IntroductionState.FellThrough(plan, fell.get());
        }
        var anew = answer(plan, "another-day");
        if (anew.isPresent()) {
            return new IntroductionState.AnotherDay(plan, anew.get());
        }
        return suits(plan, Step.YOUNG) && suits(plan, Step.OTHER)
                ? new IntroductionState.Booked(plan)
                : new IntroductionState.Planned(plan);
    }

    private Optional<Step> answer(Step plan, String kind) {
        return last(one -> one.is(kind) && one.isAbout(plan));
    }

    /** Whether one side said of what is planned that it suits them. */
    boolean suits(Step plan, String side) {
        return story.stream().anyMatch(one -> one.is("suits") && one.isAbout(plan) && one.isOf(side));
    }

    /** That a plan suits the young person as somebody else wrote it down, as long as they did not say so themselves. */
    Optional<Step> suitsAsTold(Step plan) {
        var said = story.stream()
                .filter(one -> one.is("suits") && one.isAbout(plan) && one.isOf(Step.YOUNG))
                .toList();
        return said.stream().anyMatch(one -> !one.isAsTold())
                ? Optional.empty()
                : said.stream().findFirst();
    }

    /** Whether the young person has yet to say of what is planned whether it suits them: also where somebody wrote it down for them. */
    boolean asksThem(Step plan) {
        return !suits(plan, Step.YOUNG) || suitsAsTold(plan).isPresent();
    }

    boolean isOpen() {
        return state().isOpen();
    }

    /** What is planned and neither over nor asked to be another day. */
    Optional<Step> standing() {
        return switch (state()) {
            case IntroductionState.Planned(var plan) -> Optional.of(plan);
            case IntroductionState.Booked(var plan) -> Optional.of(plan);
            default -> Optional.empty();
        };
    }

    /** Whether a day is over and nobody said whether they met. */
    boolean isDayOver(LocalDate today) {
        return standing()
                .map(Step::plan)
                .filter(plan -> plan.day().isBefore(today))
                .isPresent();
    }

    /** What the young person wishes, and beside it what others wrote down as they told it; what was taken back is not there. */
    List<Step> wishes() {
        return Step.WISHES.stream()
                .flatMap(kind -> Stream.of(true, false).flatMap(own -> wish(kind, own).stream()))
                .filter(one -> one.words() != null)
                .toList();
    }

    /** What this side said last of one wish. */
    Optional<Step> wish(String kind, boolean own) {
        return last(one -> one.is(kind) && one.said().byYoungPerson() == own);
    }

    /** That the young person has no wish, unless they said one. */
    Optional<Step> noWish() {
        return wishes().isEmpty() ? last(one -> one.is(Step.NO_WISH)) : Optional.empty();
    }

    /** The wish a plan stands on; nothing where none was said. */
    Optional<Step> someWish() {
        return wishes().stream().findFirst().or(this::noWish);
    }

    /** What was said last of a kind, with words. */
    Optional<Step> latest(String kind) {
        return last(one -> one.is(kind)).filter(one -> one.words() != null);
    }

    List<Step> all(String kind) {
        return story.stream().filter(one -> one.is(kind)).toList();
    }

    /** Whether there is anything to pass on. */
    boolean hasToldSomething() {
        return someWish().isPresent() || !aboutThem().isEmpty();
    }

    /** When it was passed on last, if it was. */
    Optional<Step> passedOn() {
        return last(one -> one.is("passed-on"));
    }

    /** The lines about themselves that go with it. */
    List<String> aboutThem() {
        return latest("about").map(one -> AboutMe.lines(one.words())).orElse(List.of());
    }

    private Optional<Step> last(Predicate<Step> which) {
        return story.reversed().stream().filter(which).findFirst();
    }

    /** Whether the service they are introduced to reads in Kith when they meet and what they chose to tell. */
    boolean isShown() {
        return last(one -> one.is("shown") || one.is("hidden"))
                .filter(one -> one.is("shown"))
                .isPresent();
    }

    /** Whether they meet somebody of a service, which may read something of it. */
    boolean isOfService() {
        return whom.service() != null && isOpen();
    }

    /** Whether they would meet only just before whoever it is begins, or long before; nothing where it is neither or nobody knows. */
    Optional<String> timing(LocalDate day) {
        if (begins == null) {
            return Optional.empty();
        }
        var days = ChronoUnit.DAYS.between(day, begins);
        return days < SOON ? Optional.of("late") : days > LONG ? Optional.of("early") : Optional.empty();
    }

    /**
     * Who said it and when; of an answer also for whom.
     *
     * @param young what the young person is called; empty where they look themselves
     */
    String saidBy(Step step, String young) {
        var answers = step.is("suits") || step.is("another-day");
        if (!answers || step.isOf(Step.YOUNG) && step.said().byYoungPerson()) {
            return step.said().inWords("introductions.said." + step.kind());
        }
        var other = step.isOf(Step.OTHER);
        var key = "introductions.said." + step.kind()
                + (other ? ".other" : young.isEmpty() ? ".as-told.own" : ".as-told");
        return say(
                key,
                step.said().name(),
                other ? whom.inWords() : young,
                Dates.longDay(Dates.dayOf(step.said().at())));
    }

    String address() {
        return "/young-people/" + youngPerson + "/introductions/" + id;
    }

    String address(Part part) {
        return address() + "/parts/" + part.key();
    }
}
