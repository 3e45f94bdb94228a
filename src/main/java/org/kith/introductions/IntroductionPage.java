package org.kith.introductions;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.people.YoungPersonHeader;
import org.kith.web.Page;
import org.kith.words.Dates;
import org.kith.words.DisplayName;
import org.kith.words.Today;

/**
 * One introduction: how it stands, what the young person wishes, and the short pages it is walked on.
 *
 * @param face the photo of whoever it is; null where there is none
 * @param ownHello what a colleague says of themselves; empty where that is nothing
 */
record IntroductionPage(
        Viewer viewer,
        YoungPersonHeader whose,
        Introduction introduction,
        @Nullable String face,
        String ownHello,
        Today days)
        implements Page {

    @Override
    public String about() {
        return own() ? "" : whose.name();
    }

    boolean own() {
        return may().own();
    }

    private IntroductionPermissions may() {
        return IntroductionPermissions.of(viewer);
    }

    LocalDate today() {
        return days.here();
    }

    String who() {
        return introduction.whom().inWords();
    }

    /** What the service is called; empty where they meet nobody of one. */
    String service() {
        return introduction.whom().service() == null
                ? ""
                : DisplayName.somebody(introduction.whom().called());
    }

    /** The pages on which whoever looks can say something now, but for the one that is next. */
    List<Part> parts() {
        var next = next();
        return Stream.of(Part.values())
                .filter(part -> may().say(part, introduction, days))
                .filter(part -> next.filter(part::equals).isEmpty())
                .toList();
    }

    /** What comes next, where it is theirs to do. */
    Optional<Part> next() {
        return (own() ? ownNext() : Part.next(introduction, today()))
                .filter(part -> may().say(part, introduction, days));
    }

    private Optional<Part> ownNext() {
        if (introduction.isOpen() && introduction.someWish().isEmpty()) {
            return Optional.of(Part.WISHES);
        }
        if (may().say(Part.OUTCOME, introduction, days)) {
            return Optional.of(Part.OUTCOME);
        }
        if (may().say(Part.WENT, introduction, days) && !hasSaidHowItWas()) {
            return Optional.of(Part.WENT);
        }
        var unanswered = introduction.standing().filter(introduction::asksThem);
        return unanswered.isPresent() ? Optional.of(Part.ANSWER) : Optional.empty();
    }

    /** After what was planned last, they said themselves how it was, whoever said it first. */
    private boolean hasSaidHowItWas() {
        var planned = introduction.all("planned").getLast().number();
        return introduction.story().stream()
                .filter(step -> step.number() > planned)
                .anyMatch(step ->
                        step.said().byYoungPerson() && (step.is("held") || step.is("fell-through") || step.is("went")));
    }

    /** What the young person waits for, once they said what they wish. */
    Optional<String> waits() {
        if (!own() || next().filter(Part.WISHES::equals).isPresent()) {
            return Optional.empty();
        }
        return switch (introduction.state()) {
            case IntroductionState.WishedFor ignored -> waits("wished-for", "");
            case IntroductionState.AnotherDay(var plan, var asked) ->
                waits("another-day" + (asked.isOf(Step.YOUNG) ? "" : ".other"), when(plan));
            case IntroductionState.FellThrough ignored -> waits("fell-through", "");
            case IntroductionState.CalledOff(var why) when why.said().byYoungPerson() -> waits("called-off", "");
            default -> Optional.empty();
        };
    }

    private Optional<String> waits(String what, String day) {
        var helper = introduction.helper();
        var plans = helper.gone() ? say("introductions.waits.gone") : helper.name();
        return Optional.of(say("introductions.waits." + what, plans, day));
    }

    private static String when(Step planned) {
        return planned.plan() == null ? "" : planned.plan().when();
    }

    String words(Part part) {
        return words("part", part);
    }

    /** What comes next, as it is asked of whoever looks. */
    String words(String what, Part part) {
        var key = introduction.whom().key("introductions." + what + "." + part.key(), own());
        return say(key, who(), whose.name());
    }

    /** Whoever it is says hello first: for this introduction, or else as a colleague says it to all young people. */
    String hello() {
        return introduction.latest("hello").map(Step::words).orElse(ownHello);
    }

    /** When they begin, and in how many days. */
    Optional<String> begins() {
        var begins = introduction.begins();
        return begins == null
                ? Optional.empty()
                : Optional.of(say(
                        begins.isBefore(today()) ? "introductions.began" : "introductions.begins.on",
                        who(),
                        Dates.longDay(begins),
                        ChronoUnit.DAYS.between(today(), begins)));
    }

    /** Who arranges it. */
    String helper() {
        var helper = introduction.helper();
        if (helper.gone()) {
            return say("introductions.helps.gone" + (own() ? ".own" : ""), helper.name());
        }
        return helper.you() ? say("introductions.helps.you") : say("introductions.helps", helper.name());
    }

    /** When and where they met; nothing where they have not. */
    Optional<String> tookPlace() {
        return introduction.state() instanceof IntroductionState.TookPlace took
                ? Optional.ofNullable(took.plan().plan()).map(Step.Plan::inWords)
                : Optional.empty();
    }

    /** How it went, fell through or was called off, and what both said of it. */
    List<Step> ending() {
        return introduction.story().stream()
                .filter(step -> step.is("held") || step.is("went") || step.is("fell-through") || step.is("called-off"))
                .toList();
    }

    /** All else that happened: what was passed on, planned and answered. */
    List<Step> happened() {
        return introduction.story().stream()
                .filter(step ->
                        step.is("passed-on") || step.is("planned") || step.is("suits") || step.is("another-day"))
                .toList();
    }
}
