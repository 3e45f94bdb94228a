package org.kith.ahead;

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

/** What is coming and the steps that prepare it: for the young person and their team alone, who write it down alike. */
final class ComingRules {
    private static final Instant SOME_DAY = Instant.parse("2026-01-05T10:00:00Z");

    private ComingRules() {}

    static final List<Rule> ALL = List.of(
            Rule.on("coming_event", ComingRules::seen)
                    .added(ComingRules::foreseen, "said_by")
                    .filledLater("settled_at")
                    .changed(ComingRules::settled)
                    .way("settles it", eyes -> Map.of("settled_at", eyes.now()))
                    .way("settled it", eyes -> Map.of("settled_at", SOME_DAY))
                    .together(ComingRules::saidNow),
            Rule.on("coming_version", ComingRules::seen)
                    .added(ComingRules::said, "said_by")
                    .together((row, eyes) -> saidNow(row, eyes).with("number", 2)),
            Rule.on("coming_step", ComingRules::seen)
                    .added(ComingRules::said, "said_by")
                    .together(ComingRules::saidNow),
            Rule.on("coming_step_said", ComingRules::seen)
                    .added(ComingRules::said, "said_by")
                    .together((row, eyes) -> saidNow(row, eyes).with("number", 2)));

    private static Answer seen(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                no(eyes.partner(), "no partner, whatever is shared"),
                yes(eyes.wholeRecord(row.person()), "sees the whole record"));
    }

    private static Answer foreseen(Eyes eyes, Row row) {
        return row.lacks("settled_at") ? said(eyes, row) : first(no(true, "it begins ahead"));
    }

    private static Answer said(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row) || !eyes.isAbout(row.person()), "about somebody else"),
                no(!eyes.wholeRecord(row.person()), "does not see the record"),
                no(!eyes.acting(row.uuid("said_by")), "in another's name"),
                no(!row.time("said_at").equals(eyes.now()), "not now"),
                yes(eyes.themselves(row.person()), "theirs to say"),
                no(eyes.inEmergency(), "nobody in an emergency"),
                yes(eyes.standBy(), "their team says it too"));
    }

    private static Answer settled(Eyes eyes, Row before, Row after) {
        return first(
                no(!eyes.at(before) || !eyes.isAbout(before.person()), "about somebody else"),
                no(!seen(eyes, before).yes(), "does not see the record"),
                no(!before.lacks("settled_at"), "settled once"),
                no(after.lacks("settled_at") || !after.time("settled_at").equals(eyes.now()), "not now"),
                no(eyes.inEmergency(), "nobody in an emergency"),
                yes(eyes.themselves(before.person()) || eyes.standBy(), "it happened, or was called off"));
    }

    private static Row saidNow(Row row, Eyes eyes) {
        return row.with("said_at", eyes.now());
    }
}
