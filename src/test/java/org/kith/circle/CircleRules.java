package org.kith.circle;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.util.List;
import org.kith.oracle.Answer;
import org.kith.oracle.Eyes;
import org.kith.oracle.Row;
import org.kith.oracle.Rule;

/**
 * People who matter: for the young person and their team alone, who may write somebody down; what stands, the young person says otherwise, and whoever of
 * the team said it last; how close somebody is, the team also says anew.
 */
final class CircleRules {
    private CircleRules() {}

    static final List<Rule> ALL = List.of(
            Rule.on("circle_person", CircleRules::seen)
                    .added(CircleRules::said, "said_by")
                    .together(CircleRules::together),
            Rule.on("circle_closeness", CircleRules::seen)
                    .added(CircleRules::saidHowClose, "said_by")
                    .together((row, eyes) -> row.with("said_at", eyes.now())));

    private static Answer seen(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                no(eyes.partner(), "no partner, whatever is shared"),
                yes(eyes.wholeRecord(row.person()), "sees the whole record"));
    }

    private static Answer said(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row) || !eyes.isAbout(row.person()), "about somebody else"),
                no(!eyes.wholeRecord(row.person()), "does not see the record"),
                no(!eyes.acting(row.uuid("said_by")), "in another's name"),
                no(!row.time("said_at").equals(eyes.now()), "not now"),
                yes(eyes.themselves(row.person()), "theirs to say"),
                no(eyes.inEmergency(), "nobody in an emergency"),
                yes(eyes.standBy() && isFirst(row), "as they were told"),
                yes(eyes.standBy() && isTheirsToPutRight(eyes, row), "said it themselves, and nobody otherwise since"));
    }

    /** The young person, or their team as they told them, whoever said it before. */
    private static Answer saidHowClose(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row) || !eyes.isAbout(row.person()), "about somebody else"),
                no(!eyes.wholeRecord(row.person()), "does not see the record"),
                no(!eyes.acting(row.uuid("said_by")), "in another's name"),
                no(!row.time("said_at").equals(eyes.now()), "not now"),
                yes(eyes.themselves(row.person()), "theirs to say"),
                no(eyes.inEmergency(), "nobody in an emergency"),
                yes(eyes.standBy(), "as they were told"));
    }

    private static boolean isTheirsToPutRight(Eyes eyes, Row row) {
        return !eyes.world()
                .rows(
                        "circle_person",
                        before -> before.uuid("person_id").equals(row.uuid("person_id"))
                                && eyes.acting(before.uuid("said_by"))
                                && seen(eyes, before).yes()
                                && row.get("version") instanceof Integer version
                                && Integer.valueOf(version - 1).equals(before.get("version")))
                .isEmpty();
    }

    private static boolean isFirst(Row row) {
        return Integer.valueOf(1).equals(row.get("version"));
    }

    /** Now; and whoever is written down first has the id of that line. */
    private static Row together(Row row, Eyes eyes) {
        var now = row.with("said_at", eyes.now());
        return isFirst(row) ? now.with("person_id", row.id()) : now;
    }
}
