package org.kith.together;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.kith.oracle.Answer;
import org.kith.oracle.Dice;
import org.kith.oracle.Eyes;
import org.kith.oracle.Row;
import org.kith.oracle.Rule;

/**
 * How people work together: the young person and the worker it is with see all of it, the rest of the team what was agreed. Each says their own, and
 * whoever is asked answers.
 */
final class TogetherRules {
    private static final Instant SOME_DAY = Instant.parse("2026-01-05T10:00:00Z");

    private TogetherRules() {}

    static final List<Rule> ALL = List.of(
            Rule.on("together_said", (eyes, row) -> seen(eyes, row, !row.lacks("agreed_at")))
                    .added(TogetherRules::said, "said_by")
                    .filledLater("agreed_at")
                    .changed(TogetherRules::agreed)
                    .way("agrees", eyes -> Map.of("agreed_at", eyes.now()))
                    .way("agreed", eyes -> Map.of("agreed_at", SOME_DAY))
                    .together(TogetherRules::saidNow)
                    .varied(TogetherRules::asksEither),
            Rule.on("together_otherwise", (eyes, row) -> seen(eyes, row, row.is("held")))
                    .added(TogetherRules::otherwise, "said_by")
                    .together(TogetherRules::otherwiseNow)
                    .varied(TogetherRules::asksEither));

    private static Answer seen(Eyes eyes, Row row, boolean agreed) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                no(eyes.partner(), "no partner, whatever is shared"),
                no(!eyes.wholeRecord(row.person()), "does not see the whole record"),
                yes(agreed, "was agreed"),
                yes(eyes.themselves(row.person()), "theirs"),
                yes(eyes.acting(row.uuid("account_id")), "the worker it is with"));
    }

    private static Answer said(Eyes eyes, Row row) {
        return first(
                no(!mayWrite(eyes, row), "not as themselves, of somebody they see, now"),
                no(!row.lacks("agreed_at"), "it begins open"),
                yes(eyes.themselves(row.person()) && !row.is("asks_young"), "their side"),
                no(eyes.inEmergency(), "nobody in an emergency"),
                yes(ofWorker(eyes, row) && row.is("asks_young"), "the worker's own side, or what they were told"));
    }

    private static Answer agreed(Eyes eyes, Row before, Row after) {
        return first(
                no(!eyes.at(before) || !eyes.isAbout(before.person()), "about somebody else"),
                no(!seen(eyes, before, false).yes(), "does not see it"),
                no(!before.lacks("agreed_at"), "agreed once"),
                no(after.lacks("agreed_at") || !after.time("agreed_at").equals(eyes.now()), "not now"),
                yes(asked(eyes, before), "whoever is asked"));
    }

    private static Answer otherwise(Eyes eyes, Row row) {
        return first(
                no(!mayWrite(eyes, row), "not as themselves, of somebody they see, now"),
                yes(asked(eyes, row), "whoever is asked"));
    }

    private static boolean asked(Eyes eyes, Row row) {
        return row.is("asks_young") ? eyes.themselves(row.person()) : ofWorker(eyes, row) && !eyes.inEmergency();
    }

    private static boolean ofWorker(Eyes eyes, Row row) {
        return eyes.standBy() && eyes.acting(row.uuid("account_id"));
    }

    private static boolean mayWrite(Eyes eyes, Row row) {
        return eyes.at(row)
                && eyes.isAbout(row.person())
                && eyes.wholeRecord(row.person())
                && eyes.acting(row.uuid("said_by"))
                && row.time("said_at").equals(eyes.now());
    }

    /** Now, as one more version; the young person asks the worker, and a worker of themselves asks the young person. */
    private static Row saidNow(Row row, Eyes eyes) {
        var now = row.with("said_at", eyes.now())
                .with("version", 1_000 + Math.floorMod(row.id().hashCode(), 1_000_000));
        return eyes.themselves(row.person())
                ? now.with("by_young", true).with("asks_young", false)
                : now.with("asks_young", true).with("account_id", now.get("said_by"));
    }

    /** Now; the young person of what the worker says, and a worker of what was said to themselves. */
    private static Row otherwiseNow(Row row, Eyes eyes) {
        var now = row.with("said_at", eyes.now());
        return eyes.themselves(row.person())
                ? now.with("asks_young", true)
                : now.with("asks_young", false).with("account_id", now.get("said_by"));
    }

    /** One of the two, whoever it is that says it. */
    private static Row asksEither(Row row, Eyes eyes, Dice dice) {
        return row.with("asks_young", dice.chance(2));
    }
}
