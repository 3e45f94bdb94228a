package org.kith.oracle;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Young people and what a return says of them; what rows said before, and who looked. */
public final class PeopleRules {
    private PeopleRules() {}

    static final List<Rule> ALL = List.of(
            Rule.on("young_person", PeopleRules::whoSeesThem)
                    .added((eyes, row) -> first(yes(eyes.at(row) && eyes.are("job import"), "a return makes them")))
                    .changedAltogether(PeopleRules::youngPersonChanged)
                    .way("gives another name", eyes -> Map.of("known_as", "Robin"))
                    .way("says how they are spoken of", eyes -> Map.of("pronouns", "they/them"))
                    .way(
                            "moves to another team",
                            eyes -> Map.of(
                                    "team_id",
                                    eyes.world().rows("team").getFirst().id()))
                    .way("is born on another day", eyes -> Map.of("date_of_birth", "2001-01-01")),
            Rule.on("person_name", PeopleRules::name)
                    .knownBy("young_person_id")
                    .added((eyes, row) -> givesName(eyes, row))
                    .changed((eyes, before, after) -> givesName(eyes, after))
                    .way("gives another name", eyes -> Map.of("known_as", "Robin")),
            stated("episode", "place"),
            stated("involvement", "change_reason"),
            stated("review", "participation"),
            stated("missing_period", "kind"),
            stated("deprivation_of_liberty", "ends_on"),
            stated("care_leaver_status", "activity"),
            figures(),
            Rule.on("name_part", PeopleRules::wholeOrOfOrganisation)
                    .knownBy("young_person_id")
                    .added(PeopleRules::counts)
                    .removed(PeopleRules::counts),
            Rule.on("history", PeopleRules::wholeOrOfOrganisation).added(PeopleRules::historyAdded, "ended_by"),
            Rule.on("reading", PeopleRules::reading).added(PeopleRules::readingAdded, "account_id"));

    private static Answer whoSeesThem(Eyes eyes, Row row) {
        var person = row.person();
        return first(
                no(!eyes.at(row), "not of their organisation"),
                yes(eyes.themselves(person), "themselves"),
                yes(eyes.countAll(), "answers for all of the organisation"),
                yes(eyes.teamOf(person), "of their team"),
                yes(eyes.emergency(person), "open in an emergency"));
    }

    private static Answer youngPersonChanged(Eyes eyes, Row before, Row after) {
        var onlyTheName = before.with("known_as", after.get("known_as"))
                .with("pronouns", after.get("pronouns"))
                .equals(after);
        return first(
                no(!eyes.at(after), "not of their organisation"),
                yes(eyes.are("job import"), "a return restates them"),
                yes(
                        onlyTheName
                                && (eyes.are("analyst")
                                        || eyes.teamOf(before.person())
                                        || eyes.themselves(before.person())),
                        "the name they go by, and their pronouns"));
    }

    private static Answer name(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                yes(eyes.whole(row.person()), "sees them"),
                yes(eyes.something(row.person()), "something is shared with them"),
                yes(eyes.opened(row.person()), "open in an emergency"));
    }

    private static Answer givesName(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row) || !eyes.whole(row.person()), "does not see them"),
                yes(eyes.are("job import", "analyst"), "answers for returns"),
                yes(eyes.teamOf(row.person()), "their team"),
                yes(eyes.themselves(row.person()), "themselves"));
    }

    /** Seen by whoever sees the young person; whoever answers for the organisation sees all its rows. */
    public static Answer wholeOrOfOrganisation(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                yes(eyes.countAll(), "answers for all of the organisation"),
                yes(eyes.whole(row.person()), "sees the young person"));
    }

    /** Who looked; in an emergency, they read of it once they are told. */
    static Answer reading(Eyes eyes, Row row) {
        return first(
                yes(eyes.at(row) && eyes.are("job seal", "job verify"), "seals and checks the log"),
                no(
                        row.isOneOf("page", "reconnecting")
                                && eyes.account() != null
                                && !eyes.acting(row.uuid("account_id")),
                        "whoever looked alone reads of it"),
                no(row.is("emergency") && eyes.own() != null && !told(eyes, row), "not told of the emergency yet"),
                yes(wholeOrOfOrganisation(eyes, row).yes(), "sees the young person"));
    }

    /** The line carries the reason of its emergency, and is of its time and the minute that a page may take. */
    private static boolean told(Eyes eyes, Row line) {
        return eyes.world().rows("emergency_access").stream().anyMatch(opened -> {
            var from = opened.time("opened_by_clock");
            var lasted = Duration.between(opened.time("opened_at"), opened.time("ends_at"));
            return eyes.themselves(opened.person())
                    && EmergencyRules.emergency(eyes, opened).yes()
                    && opened.get("account_id").equals(line.get("account_id"))
                    && opened.get("reason").equals(line.get("purpose"))
                    && !line.time("read_at").isBefore(from)
                    && !line.time("read_at").isAfter(from.plus(lasted).plus(Duration.ofMinutes(1)));
        });
    }

    private static Rule stated(String table, String column) {
        return Rule.on(table, PeopleRules::wholeOrOfOrganisation)
                .added((eyes, row) -> loads(eyes, row))
                .changedAltogether((eyes, before, after) -> restates(eyes, before, after))
                .way("states otherwise", eyes -> Map.of(column, otherwise(column)))
                .removed(PeopleRules::takesBack);
    }

    private static String otherwise(String column) {
        return switch (column) {
            case "kind" -> "A";
            case "ends_on" -> "2025-06-06";
            default -> "T0";
        };
    }

    private static Answer loads(Eyes eyes, Row row) {
        return first(yes(eyes.at(row) && eyes.are("job import"), "a return says so"));
    }

    /**
     * What it said before is kept for the young person it is about, so a row about somebody of another organisation says what it said. Where
     * it goes on saying that, there is nothing to keep.
     */
    private static Answer restates(Eyes eyes, Row before, Row after) {
        var keeps = !before.equals(after);
        return first(
                no(keeps && !eyes.whole(before.person()), "does not see the young person"),
                yes(loads(eyes, after).yes(), "a return says otherwise"));
    }

    private static Answer takesBack(Eyes eyes, Row row) {
        return first(
                no(!eyes.whole(row.person()), "does not see the young person"),
                yes(loads(eyes, row).yes(), "a return says otherwise"));
    }

    private static Rule figures() {
        return Rule.on("young_person_figures", PeopleRules::wholeOrOfOrganisation)
                .knownBy("young_person_id")
                .added(PeopleRules::counts)
                .changedAltogether((eyes, before, after) -> counts(eyes, after))
                .way("counts anew", eyes -> Map.of("attention", 7))
                .removed(PeopleRules::counts);
    }

    private static Answer counts(Eyes eyes, Row row) {
        return first(yes(eyes.at(row) && eyes.are("job import", "job measures"), "works figures out"));
    }

    private static Answer historyAdded(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row) || !eyes.whole(row.person()), "does not see the young person"),
                no(
                        eyes.account() == null ? !row.lacks("ended_by") : !eyes.acting(row.uuid("ended_by")),
                        "in another's name"),
                yes(row.isOneOf("ended_by_role", eyes.role()), "as themselves"));
    }

    private static Answer readingAdded(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row) || !eyes.named(row.person()), "sees nothing of the young person"),
                no(
                        eyes.account() == null ? !row.lacks("account_id") : !eyes.acting(row.uuid("account_id")),
                        "in another's name"),
                no(eyes.inEmergency() && !row.is("emergency"), "an emergency is told as one"),
                yes(row.isOneOf("role", eyes.role()), "as themselves"));
    }
}
