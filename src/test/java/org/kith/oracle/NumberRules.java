package org.kith.oracle;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Whether a number of a return is a young person's too, and whose each row is when two numbers stand apart. */
final class NumberRules {
    private static final Instant SOME_DAY = Instant.parse("2026-01-05T10:00:00Z");

    private NumberRules() {}

    static final List<Rule> ALL = List.of(
            Rule.on("child_number_answer", PeopleRules::wholeOrOfOrganisation)
                    .added(NumberRules::said, "said_by")
                    .filledLater("undone_at", "undone_by", "undone_because")
                    .changed(NumberRules::undone)
                    .way(
                            "takes it back",
                            eyes -> Map.of(
                                    "undone_at", eyes.now(), "undone_by", Rule.WHOEVER_ACTS, "undone_because", "x"))
                    .way(
                            "took it back",
                            eyes -> Map.of(
                                    "undone_at", SOME_DAY, "undone_by", Rule.WHOEVER_ACTS, "undone_because", "x")),
            Rule.on("child_number_row", NumberRules::loads)
                    .added(NumberRules::loads)
                    .removed(NumberRules::loads));

    private static Answer said(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row) || !row.lacks("undone_at"), "not of their organisation, or undone already"),
                no(!row.time("said_at").equals(eyes.now()), "said at another time"),
                no(
                        eyes.account() == null ? !row.lacks("said_by") : !eyes.acting(row.uuid("said_by")),
                        "in another's name"),
                no(!maySayOf(eyes, row) && !(eyes.are("job import") && ofOrganisation(eyes, row)), "not theirs to say"),
                no(eyes.are("manager") && !isOfTheirTeams(eyes, row), "a number they do not know"),
                yes(true, "says it"));
    }

    private static Answer undone(Eyes eyes, Row before, Row after) {
        return first(
                no(!before.is("is_same") || !before.lacks("undone_at"), "nothing to take back"),
                no(!maySayOf(eyes, before), "not theirs to say"),
                no(after.lacks("undone_at") || !after.time("undone_at").equals(eyes.now()), "at another time"),
                yes(eyes.acting(after.uuid("undone_by")), "takes it back"));
    }

    private static boolean maySayOf(Eyes eyes, Row row) {
        return ofOrganisation(eyes, row) && (eyes.are("analyst") || eyes.are("manager") && eyes.teamOf(row.person()));
    }

    private static boolean ofOrganisation(Eyes eyes, Row row) {
        return eyes.at(row) && eyes.at(eyes.world().find("young_person", Objects.requireNonNull(row.person())));
    }

    private static boolean isOfTheirTeams(Eyes eyes, Row row) {
        return eyes.world().rows("young_person").stream()
                .anyMatch(one -> eyes.at(one)
                        && eyes.teamOf(one.id())
                        && Objects.equals(one.get("child_number"), row.get("number")));
    }

    private static Answer loads(Eyes eyes, Row row) {
        return first(yes(eyes.at(row) && eyes.are("job import"), "loads returns"));
    }
}
