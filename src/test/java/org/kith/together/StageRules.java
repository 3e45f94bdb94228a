package org.kith.together;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.util.List;
import org.kith.oracle.Answer;
import org.kith.oracle.Eyes;
import org.kith.oracle.Row;
import org.kith.oracle.Rule;

/**
 * Stages are the organisation’s: its young people and those who work here read them, managers and administrators enter them. Where somebody thinks they
 * are is for the two of them.
 */
final class StageRules {
    private StageRules() {}

    static final List<Rule> ALL = List.of(
            Rule.on("together_stage", StageRules::stageSeen)
                    .added(StageRules::entered, "said_by")
                    .together((row, eyes) -> row.with("said_at", eyes.now())
                            .with("version", 1_000 + Math.floorMod(row.id().hashCode(), 1_000_000))),
            Rule.on("together_view", StageRules::viewSeen)
                    .added(StageRules::viewSaid, "said_by")
                    .together(StageRules::viewNow));

    private static Answer stageSeen(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                yes(eyes.own() != null, "a young person of it"),
                yes(eyes.standBy() || eyes.are("administrator"), "works here"));
    }

    private static Answer entered(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "into another organisation"),
                no(!eyes.acting(row.uuid("said_by")), "in another's name"),
                no(!row.time("said_at").equals(eyes.now()), "not now"),
                yes(eyes.are("manager", "administrator"), "chooses the words"));
    }

    private static Answer viewSeen(Eyes eyes, Row row) {
        return first(
                no(!ofWhomTheySee(eyes, row), "not somebody they see the whole record of, on a page about them"),
                yes(eyes.themselves(row.person()), "theirs"),
                yes(worker(eyes, row), "the worker it is with"));
    }

    private static Answer viewSaid(Eyes eyes, Row row) {
        return first(
                no(!ofWhomTheySee(eyes, row), "not of somebody they see"),
                no(!eyes.acting(row.uuid("said_by")), "in another's name"),
                no(!row.time("said_at").equals(eyes.now()), "not now"),
                yes(eyes.themselves(row.person()) && row.is("by_young"), "where they think they are"),
                no(eyes.inEmergency(), "nobody in an emergency"),
                yes(worker(eyes, row) && !row.is("by_young"), "where the worker does"));
    }

    private static boolean worker(Eyes eyes, Row row) {
        return eyes.standBy() && eyes.acting(row.uuid("account_id"));
    }

    private static boolean ofWhomTheySee(Eyes eyes, Row row) {
        return eyes.at(row) && eyes.isAbout(row.person()) && !eyes.partner() && eyes.wholeRecord(row.person());
    }

    private static Row viewNow(Row row, Eyes eyes) {
        var now = row.with("said_at", eyes.now());
        return eyes.themselves(row.person())
                ? now.with("by_young", true)
                : now.with("by_young", false).with("account_id", now.get("said_by"));
    }
}
