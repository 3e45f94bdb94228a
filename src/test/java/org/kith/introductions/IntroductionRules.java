package org.kith.introductions;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.oracle.Answer;
import org.kith.oracle.Dice;
import org.kith.oracle.Eyes;
import org.kith.oracle.Row;
import org.kith.oracle.Rule;

/**
 * Introductions: for the young person and their team alone, who each say in them what is theirs to say. What a young person says of themselves is theirs
 * alone.
 */
final class IntroductionRules {
    private static final Instant SOME_DAY = Instant.parse("2026-01-05T10:00:00Z");

    private IntroductionRules() {}

    static final List<Rule> ALL = List.of(
            Rule.on("introduction", IntroductionRules::seen)
                    .added(IntroductionRules::begun, "said_by", "helper_id")
                    .filledLater("ended_at")
                    .changed(IntroductionRules::ended)
                    .way("ends it", eyes -> Map.of("ended_at", eyes.now()))
                    .way("ended it", eyes -> Map.of("ended_at", SOME_DAY))
                    .together((row, eyes) -> row.with("said_at", eyes.now())),
            Rule.on("introduction_step", IntroductionRules::seen)
                    .added(IntroductionRules::said, "said_by")
                    .together(IntroductionRules::stepTogether)
                    .varied(IntroductionRules::stepOtherwise),
            Rule.on("about_me", (eyes, row) -> first(yes(eyes.at(row) && eyes.themselves(row.person()), "theirs")))
                    .added(IntroductionRules::aboutMe, "said_by")
                    .together((row, eyes) -> row.with("said_at", eyes.now()).with("version", 99)));

    private static Answer seen(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                no(eyes.partner(), "no partner, whatever is shared"),
                yes(eyes.wholeRecord(row.person()), "sees the whole record"));
    }

    private static Answer begun(Eyes eyes, Row row) {
        return first(
                no(!mayWrite(eyes, row), "not as themselves, of somebody they see, now"),
                no(!row.lacks("ended_at"), "it begins open"),
                yes(eyes.themselves(row.person()), "theirs to say, and who helps"),
                no(eyes.inEmergency(), "nobody in an emergency"),
                no(!eyes.acting(row.uuid("helper_id")), "a colleague is not made to help"),
                yes(eyes.standBy(), "their team"));
    }

    private static Answer ended(Eyes eyes, Row before, Row after) {
        return first(
                no(!eyes.at(before) || !eyes.isAbout(before.person()), "about somebody else"),
                no(!seen(eyes, before).yes(), "does not see it"),
                no(!before.lacks("ended_at"), "over once"),
                no(after.lacks("ended_at") || !after.time("ended_at").equals(eyes.now()), "not now"),
                no(eyes.inEmergency(), "nobody in an emergency"),
                yes(eyes.themselves(before.person()) || eyes.standBy(), "it took place, or was called off"));
    }

    private static Answer said(Eyes eyes, Row row) {
        var forOther = "other".equals(row.get("side"));
        if (eyes.partner()) {
            return first(
                    no(
                            !eyes.at(row)
                                    || !eyes.acting(row.uuid("said_by"))
                                    || !row.time("said_at").equals(eyes.now()),
                            "not as themselves, now"),
                    no(!eyes.isAbout(row.person()) || !eyes.something(row.person()), "of nobody they see"),
                    no(!forOther || !row.isOneOf("kind", "suits", "another-day"), "nothing else"),
                    yes(isIntroduced(eyes, row), "of the day they are let read"));
        }
        return first(
                no(!mayWrite(eyes, row), "not as themselves, of somebody they see, now"),
                no(
                        eyes.themselves(row.person())
                                && (forOther || row.isOneOf("kind", "hello", "passed-on", "planned")),
                        "others say that"),
                yes(eyes.themselves(row.person()), "theirs to say"),
                no(eyes.inEmergency(), "nobody in an emergency"),
                no(row.isOneOf("kind", "about", "shown", "hidden"), "they alone say what of them is told"),
                no(forOther && !answers(eyes, row), "nobody answers for a colleague"),
                yes(eyes.standBy(), "their team"));
    }

    /** That they are who it is, or no colleague is. */
    private static boolean answers(Eyes eyes, Row row) {
        return eyes.world().rows("introduction").stream()
                .anyMatch(one -> one.id().equals(row.uuid("introduction_id"))
                        && Objects.equals(one.person(), eyes.about())
                        && seen(eyes, one).yes()
                        && (one.lacks("account_id") || eyes.acting(one.uuid("account_id"))));
    }

    private static Answer aboutMe(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row) || !eyes.themselves(row.person()), "theirs alone"),
                no(!eyes.acting(row.uuid("said_by")), "in another's name"),
                yes(row.time("said_at").equals(eyes.now()), "now"));
    }

    private static boolean mayWrite(Eyes eyes, Row row) {
        return eyes.at(row)
                && eyes.isAbout(row.person())
                && eyes.wholeRecord(row.person())
                && eyes.acting(row.uuid("said_by"))
                && row.time("said_at").equals(eyes.now());
    }

    /** Whether the young person lets their service read that introduction, the plan is the last one, and nothing but a yes was said of it. */
    private static boolean isIntroduced(Eyes eyes, Row row) {
        var one = eyes.world().findIfThere("introduction", row.uuid("introduction_id"));
        if (one == null
                || !eyes.at(one)
                || !one.person().equals(eyes.about())
                || !Objects.equals(one.get("service_id"), eyes.service())
                || !one.lacks("ended_at")) {
            return false;
        }
        var last = last(eyes, one, step -> step.isOneOf("kind", "shown", "hidden"));
        var plan = last(eyes, one, step -> step.isOneOf("kind", "planned"));
        if (last == null || !last.isOneOf("kind", "shown") || plan == null) {
            return false;
        }
        var answer = last(
                eyes,
                one,
                step -> plan.id().equals(step.get("about_id"))
                        && (step.isOneOf("kind", "another-day", "held", "fell-through")
                                || step.isOneOf("kind", "suits") && "other".equals(step.get("side"))));
        return plan.id().equals(row.get("about_id"))
                && number(row) == next(eyes, one)
                && (answer == null || answer.isOneOf("kind", "suits"));
    }

    private static @Nullable Row last(Eyes eyes, Row one, Predicate<Row> which) {
        return steps(eyes, one)
                .filter(which)
                .max(Comparator.comparingInt(IntroductionRules::number))
                .orElse(null);
    }

    private static int next(Eyes eyes, Row one) {
        return steps(eyes, one).mapToInt(IntroductionRules::number).max().orElse(98) + 1;
    }

    private static Stream<Row> steps(Eyes eyes, Row one) {
        return eyes
                .world()
                .rows("introduction_step", step -> one.id().equals(step.uuid("introduction_id")) && eyes.at(step))
                .stream();
    }

    private static int number(Row row) {
        return Integer.parseInt(row.text("number"));
    }

    /** A partner mostly tries to answer for the plan, at the next place. */
    private static Row stepTogether(Row row, Eyes eyes) {
        var made = row.with("said_at", eyes.now()).with("number", 99);
        var one = eyes.world().findIfThere("introduction", row.uuid("introduction_id"));
        if (!eyes.partner() || one == null) {
            return made;
        }
        var plan = last(eyes, one, step -> step.isOneOf("kind", "planned"));
        var day = row.isOneOf("kind", "who", "went") || plan == null;
        return day
                ? made.with("number", next(eyes, one))
                : made.with("number", row.isOneOf("kind", "hello") ? 99 : next(eyes, one))
                        .with("kind", row.isOneOf("kind", "another-day") ? "another-day" : "suits")
                        .with("side", row.isOneOf("kind", "about") ? Step.YOUNG : "other")
                        .with("about_id", plan.id())
                        .with("on_day", null)
                        .with("at_time", null)
                        .with("place", null)
                        .with("wish_id", null);
    }

    /** Of any introduction of theirs; a partner of one of its plans, in anybody's place, and now and then more than an answer. */
    private static Row stepOtherwise(Row row, Eyes eyes, Dice dice) {
        var one = dice.rowIfAny(
                eyes.world().rows("introduction", it -> eyes.isAbout(it.person()) && (!eyes.partner() || eyes.at(it))));
        var plan = one == null || !eyes.partner()
                ? null
                : dice.rowIfAny(steps(eyes, one)
                        .filter(step -> step.isOneOf("kind", "planned"))
                        .toList());
        if (one == null || plan == null) {
            return one == null ? row : row.with("introduction_id", one.id());
        }
        return row.with("introduction_id", one.id())
                .with("number", next(eyes, one))
                .with("kind", dice.mostly(dice.oneOf("suits", "another-day"), "called-off"))
                .with("side", dice.mostly("other", Step.YOUNG))
                .with("about_id", plan.id())
                .with("on_day", null)
                .with("at_time", null)
                .with("place", null)
                .with("wish_id", null);
    }
}
