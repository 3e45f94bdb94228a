package org.kith.promises;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.kith.oracle.Answer;
import org.kith.oracle.Eyes;
import org.kith.oracle.Row;
import org.kith.oracle.Rule;

/**
 * Promises and what became of them: for the young person and their team alone. The young person writes down whatever was promised, their team nothing in
 * a colleague's name; what only the young person says of a promise, nobody says for them.
 */
final class PromiseRules {
    private static final Instant SOME_DAY = Instant.parse("2026-01-05T10:00:00Z");

    private PromiseRules() {}

    static final List<Rule> ALL = List.of(
            Rule.on("promise", PromiseRules::seen)
                    .added(PromiseRules::promised, "said_by")
                    .filledLater("ended_at")
                    .changed(PromiseRules::ended)
                    .way("ends it", eyes -> Map.of("ended_at", eyes.now()))
                    .way("ended it", eyes -> Map.of("ended_at", SOME_DAY))
                    .together(PromiseRules::promisedNow),
            Rule.on("promise_story", PromiseRules::seen)
                    .added(PromiseRules::said, "said_by")
                    .together((row, eyes) -> row.with("said_at", eyes.now())),
            Rule.on(
                            "promise_opened",
                            (eyes, row) -> first(yes(eyes.at(row) && eyes.acting(row.uuid("account_id")), "theirs")))
                    .added(PromiseRules::opened, "account_id")
                    .together((row, eyes) -> row.with("number", 2)));

    private static Answer seen(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                no(eyes.partner(), "no partner, whatever is shared"),
                yes(eyes.wholeRecord(row.person()), "sees the whole record"));
    }

    private static Answer promised(Eyes eyes, Row row) {
        return first(
                no(!mayWrite(eyes, row), "not as themselves, of somebody they see, now"),
                no(!row.lacks("ended_at"), "it begins open"),
                yes(eyes.themselves(row.person()), "theirs to say"),
                no(eyes.inEmergency(), "nobody in an emergency"),
                no(!row.lacks("account_id") && !eyes.acting(row.uuid("account_id")), "in a colleague's name"),
                yes(
                        eyes.standBy(),
                        "what they promise themselves, or the team, or what the young person promised them"));
    }

    private static Answer ended(Eyes eyes, Row before, Row after) {
        return first(
                no(!eyes.at(before) || !eyes.isAbout(before.person()), "about somebody else"),
                no(!seen(eyes, before).yes(), "does not see the record"),
                no(!before.lacks("ended_at"), "ended once"),
                no(after.lacks("ended_at") || !after.time("ended_at").equals(eyes.now()), "not now"),
                no(eyes.inEmergency(), "nobody in an emergency"),
                yes(eyes.themselves(before.person()) || eyes.standBy(), "kept, or not kept"));
    }

    private static Answer said(Eyes eyes, Row row) {
        return first(
                no(!mayWrite(eyes, row), "not as themselves, of somebody they see, now"),
                yes(eyes.themselves(row.person()), "theirs to say"),
                no(eyes.inEmergency(), "nobody in an emergency"),
                no(row.isOneOf("step", "says-not-kept", "answer"), "the young person's alone to say"),
                yes(eyes.standBy(), "what became of it"));
    }

    private static Answer opened(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row) || !eyes.isAbout(row.person()), "not the one the page is about"),
                no(eyes.partner() || !eyes.wholeRecord(row.person()), "does not see the promise"),
                yes(eyes.acting(row.uuid("account_id")), "theirs"));
    }

    private static boolean mayWrite(Eyes eyes, Row row) {
        return eyes.at(row)
                && eyes.isAbout(row.person())
                && eyes.wholeRecord(row.person())
                && eyes.acting(row.uuid("said_by"))
                && row.time("said_at").equals(eyes.now());
    }

    /** Now; and whoever works with them promises it themselves, or the team does. */
    private static Row promisedNow(Row row, Eyes eyes) {
        var now = row.with("said_at", eyes.now());
        return row.lacks("account_id") || eyes.themselves(row.person())
                ? now
                : now.with("account_id", now.get("said_by"));
    }
}
