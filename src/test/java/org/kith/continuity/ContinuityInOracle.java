package org.kith.continuity;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.util.List;
import org.kith.oracle.Answer;
import org.kith.oracle.Dice;
import org.kith.oracle.Everyday;
import org.kith.oracle.Eyes;
import org.kith.oracle.FactKind;
import org.kith.oracle.InOracle;
import org.kith.oracle.MadeWorld;
import org.kith.oracle.Matrix;
import org.kith.oracle.Mutant;
import org.kith.oracle.OwnersRight;
import org.kith.oracle.Row;
import org.kith.oracle.Rule;

/** How much the young people of a team met the same people, as it is kept: for whoever answers for all of them, and for the job that counts. */
public final class ContinuityInOracle implements InOracle {
    private static final FactKind COUNTED = new FactKind("a team is counted", 460, 2, ContinuityInOracle::counted);
    private static final FactKind MET = new FactKind("catch-ups are counted", 991, 2, ContinuityInOracle::met);
    private static final String FILE = "R__team_continuity.sql";

    @Override
    public int order() {
        return 172;
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.on("team_continuity", ContinuityInOracle::seen)
                        .knownBy("team_id", "year", "source")
                        .added(ContinuityInOracle::countsTeams)
                        .removed(ContinuityInOracle::countsTeams),
                Rule.on("catch_up_year", ContinuityInOracle::counts).knownBy("young_person_id", "year"),
                Rule.on("catch_up_mark", ContinuityInOracle::counts));
    }

    private static Answer seen(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                yes(eyes.are("analyst"), "answers for all of it"),
                yes(countsTeams(eyes, row).yes(), "counts"));
    }

    private static Answer countsTeams(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                yes(eyes.are("job measures"), "counts"),
                yes(eyes.are("job import") && row.isOneOf("source", "days"), "loads what says with whom days were"));
    }

    private static Answer counts(Eyes eyes, Row row) {
        return first(yes(eyes.at(row) && eyes.are("job measures"), "counts"));
    }

    @Override
    public List<FactKind> facts() {
        return List.of(COUNTED, MET);
    }

    private static void counted(MadeWorld world, Dice dice) {
        var team = dice.row("team");
        if (world.rows("team_continuity", row -> team.id().equals(row.uuid("team_id")))
                .isEmpty()) {
            world.add(row(team, dice.oneOf("days", "catch-ups")));
        }
    }

    private static void met(MadeWorld world, Dice dice) {
        var young = dice.row("young_person");
        world.add(Row.of(
                "catch_up_mark",
                "id",
                world.newId(),
                "organisation_id",
                young.organisation(),
                "young_person_id",
                young.id()));
        if (world.rows("catch_up_year", row -> young.id().equals(row.person())).isEmpty()) {
            world.add(Row.of(
                    "catch_up_year",
                    "organisation_id",
                    young.organisation(),
                    "young_person_id",
                    young.id(),
                    "year",
                    2025,
                    "meetings",
                    3,
                    "workers",
                    2,
                    "most",
                    2,
                    "squares",
                    5,
                    "again",
                    1));
        }
    }

    private static Row row(Row team, String source) {
        return Row.of(
                "team_continuity",
                "organisation_id",
                team.organisation(),
                "team_id",
                team.id(),
                "year",
                2025,
                "source",
                source,
                "counted_on",
                "2025-05-05",
                "always",
                7,
                "half",
                6,
                "less",
                0,
                "few",
                1,
                "upc",
                10,
                "coc",
                9,
                "mmci",
                0,
                "secon",
                0,
                "in_order",
                0);
    }

    @Override
    public List<OwnersRight> ownersRights() {
        return List.of(
                OwnersRight.reads("catch_up_year", "counted", ContinuityInOracle::countsNow),
                OwnersRight.reads("catch_up_mark", "counted", ContinuityInOracle::countsNow),
                OwnersRight.adds("catch_up_mark", "counted", (eyes, row, doing) -> true));
    }

    private static boolean countsNow(Eyes eyes, Row row, OwnersRight.Doing doing) {
        return counts(eyes, row).yes();
    }

    @Override
    public List<List<Mutant>> mutants() {
        return List.of(List.of(
                new Mutant(FILE, "seen", "whoever works there", "in ('analyst', ", "in ('analyst', 'manager', "),
                new Mutant(FILE, "seen", "not whoever answers for it", "in ('analyst', ", "in ("),
                new Mutant(FILE, "seen", "of another organisation", ORGANISATION, "true and"),
                new Mutant(FILE, "counted", "the analyst counts", JOB, "in ('job measures', 'analyst')"),
                new Mutant(FILE, "counted", "in another organisation", ORGANISATION_TOO, "true"),
                new Mutant(FILE, "counted", "catch-ups come with a return", DAYS, ""),
                new Mutant(FILE, "counted", "no days come with a return", "'job import'", "'nobody'"),
                new Mutant(FILE, "counted_anew", "a return takes catch-ups away", DAYS, ""),
                new Mutant(FILE, "seen", "whoever loads returns sees catch-ups", DAYS, ""),
                new Mutant(FILE, "counted_anew", "the analyst removes", JOB, "in ('job measures', 'analyst')"),
                new Mutant(FILE, "counted_anew", "nobody does", JOB, "= 'nobody'"),
                new Mutant("R__catch_up_year.sql", "seen", "the analyst", JOB, "in ('job measures', 'analyst')"),
                new Mutant("R__catch_up_year.sql", "seen", "of another organisation", ORGANISATION, "true and"),
                new Mutant("R__catch_up_mark.sql", "seen", "the analyst", JOB, "in ('job measures', 'analyst')"),
                new Mutant("R__catch_up_mark.sql", "seen", "of another organisation", ORGANISATION, "true and")));
    }

    private static final String ORGANISATION = "organisation_id = (select kith.organisation()) and";
    private static final String ORGANISATION_TOO = "organisation_id = (select kith.organisation())";
    private static final String DAYS = " and source = 'days'";
    private static final String JOB = "= 'job measures'";

    @Override
    public List<Matrix.Line> linesOfTheHouse(Everyday day) {
        return List.of(
                new Matrix.Line("`team_continuity`", day.made(COUNTED, "team_continuity"), Matrix.Whose.SOMEBODY_ELSES),
                new Matrix.Line("`catch_up_year`", day.made(MET, "catch_up_year"), Matrix.Whose.SOMEBODY_ELSES),
                new Matrix.Line("`catch_up_mark`", day.made(MET, "catch_up_mark"), Matrix.Whose.SOMEBODY_ELSES));
    }
}
