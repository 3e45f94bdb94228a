package org.kith.groups;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.util.List;
import org.kith.oracle.Answer;
import org.kith.oracle.Eyes;
import org.kith.oracle.Row;
import org.kith.oracle.Rule;

/**
 * Which entries were written to several at once, and who is in a group that stays: for the team of each young person alone, row by row. Whether the others may
 * read that they were there: for the young person alone.
 */
final class GroupRules {
    private GroupRules() {}

    static final List<Rule> ALL = List.of(
            Rule.on("group_part", GroupRules::ofTheirTeam)
                    .added(GroupRules::written, "said_by")
                    .together(GroupRules::now),
            Rule.on("group_member", GroupRules::ofTheirTeam)
                    .added(GroupRules::toldToThem, "said_by")
                    .together(GroupRules::now),
            Rule.on(
                            "group_agreement",
                            (eyes, row) -> first(yes(eyes.at(row) && eyes.themselves(row.person()), "theirs alone")))
                    .added(GroupRules::agreed, "said_by")
                    .together(GroupRules::now));

    private static Answer ofTheirTeam(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                no(!eyes.standBy(), "no young person, no partner, nobody who counts"),
                yes(eyes.wholeRecord(row.person()), "sees the whole record"));
    }

    private static Answer saidByTheTeam(Eyes eyes, Row row) {
        return first(
                no(!asThemselvesNow(eyes, row), "not as themselves, of somebody they see, now"),
                no(eyes.inEmergency(), "nobody in an emergency"),
                yes(eyes.standBy() && eyes.wholeRecord(row.person()), "their team"));
    }

    private static Answer toldToThem(Eyes eyes, Row row) {
        return first(
                no(!row.is("told"), "they are not told"),
                yes(saidByTheTeam(eyes, row).yes(), "their team"));
    }

    private static Answer written(Eyes eyes, Row row) {
        return first(
                no(!seesEntry(eyes, row), "no entry of theirs"),
                yes(saidByTheTeam(eyes, row).yes(), "their team"));
    }

    private static Answer agreed(Eyes eyes, Row row) {
        return first(
                no(!asThemselvesNow(eyes, row), "not as themselves, now"),
                no(!seesEntry(eyes, row), "no entry of theirs that they see"),
                yes(eyes.themselves(row.person()), "theirs alone to say"));
    }

    private static boolean asThemselvesNow(Eyes eyes, Row row) {
        return eyes.at(row)
                && eyes.isAbout(row.person())
                && eyes.acting(row.uuid("said_by"))
                && row.time("said_at").equals(eyes.now());
    }

    private static boolean seesEntry(Eyes eyes, Row row) {
        var entry = eyes.world().findIfThere("entry", row.uuid("entry_id"));
        return entry != null && row.person().equals(entry.person()) && eyes.sees("entry", entry.id());
    }

    private static Row now(Row row, Eyes eyes) {
        return row.with("said_at", eyes.now());
    }
}
