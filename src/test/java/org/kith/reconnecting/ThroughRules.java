package org.kith.reconnecting;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.util.List;
import org.kith.oracle.Answer;
import org.kith.oracle.Eyes;
import org.kith.oracle.Row;
import org.kith.oracle.Rule;

/** A manager of another team is asked, by whoever looks, and answers; they alone see either. */
final class ThroughRules {
    private ThroughRules() {}

    static final List<Rule> ALL = List.of(
            Rule.on("reconnection_through", (eyes, row) -> theirs(eyes, row, "account_id"))
                    .added(ThroughRules::asked, "asked_by")
                    .together((row, eyes) -> row.with("asked_at", eyes.now())),
            Rule.on("reconnection_through_said", (eyes, row) -> theirs(eyes, row, "said_by"))
                    .added(ThroughRules::answered, "said_by")
                    .together((row, eyes) -> row.with("said_at", eyes.now())));

    private static Answer theirs(Eyes eyes, Row row, String whose) {
        return first(
                no(!eyes.at(row) || !eyes.are("manager"), "no manager of the organisation"),
                yes(eyes.acting(row.uuid(whose)), "theirs"));
    }

    private static Answer asked(Eyes eyes, Row row) {
        var step = eyes.world().findIfThere("reconnection_step", row.uuid("step_id"));
        return first(
                no(!eyes.at(row) || !eyes.acting(row.uuid("asked_by")), "not as themselves"),
                no(!row.time("asked_at").equals(eyes.now()), "not now"),
                no(step == null || !step.isOneOf("step", "asked"), "by no such step"),
                no(!eyes.acting(step.uuid("said_by")), "by a step of somebody else"),
                no(!Parts.looks(eyes, step.uuid("reconnection_id")), "does not look"),
                yes(isFound(eyes, step, row), "of whom they found last"));
    }

    private static boolean isFound(Eyes eyes, Row step, Row row) {
        var found = Parts.last(
                eyes
                        .world()
                        .rows(
                                "reconnection_step",
                                one -> one.isOneOf("step", "found")
                                        && one.uuid("reconnection_id").equals(step.uuid("reconnection_id"))
                                        && !one.time("said_at").isAfter(step.time("said_at")))
                        .stream(),
                null);
        return found != null && row.uuid("account_id").equals(found.uuid("found_through"));
    }

    private static Answer answered(Eyes eyes, Row row) {
        var found = row.uuid("found_person");
        return first(
                no(!eyes.at(row) || !eyes.acting(row.uuid("said_by")), "not as themselves"),
                no(!row.time("said_at").equals(eyes.now()), "not now"),
                no(eyes.inEmergency(), "nobody in an emergency"),
                no(found != null && !eyes.whole(found), "nobody of their teams"),
                yes(
                        theirs(eyes, eyes.world().find("reconnection_through", row.uuid("through_id")), "account_id")
                                .yes(),
                        "they are asked"));
    }

    /** Of a step that says through whom somebody is found: a manager, and not of the young person's team. */
    static boolean isOfAnotherTeam(Eyes eyes, Row step) {
        var through = step.uuid("found_through");
        return through == null
                || eyes.sees("account", through)
                        && eyes.world().find("account", through).isOneOf("role", "manager")
                        && !Parts.isAround(eyes, through, step.person());
    }
}
