package org.kith.measures;

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
import org.kith.oracle.Row;
import org.kith.oracle.Rule;

/** What each year was like for all young people, as it is kept: for whoever answers for all of them, and for the jobs that count. */
public final class MeasuresInOracle implements InOracle {
    private static final FactKind COUNTED =
            new FactKind("a year of everybody is counted", 465, 2, MeasuresInOracle::counted);
    private static final String FILE = "R__everybody_figures.sql";

    @Override
    public int order() {
        return 173;
    }

    @Override
    public List<Rule> rules() {
        return List.of(Rule.on("everybody_figures", MeasuresInOracle::seen)
                .knownBy("organisation_id", "year")
                .added(MeasuresInOracle::counts)
                .removed(MeasuresInOracle::counts));
    }

    private static Answer seen(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                yes(eyes.are("analyst"), "answers for all of it"),
                yes(counts(eyes, row).yes(), "counts"));
    }

    private static Answer counts(Eyes eyes, Row row) {
        return first(yes(eyes.at(row) && eyes.are("job import", "job measures"), "counts"));
    }

    @Override
    public List<FactKind> facts() {
        return List.of(COUNTED);
    }

    private static void counted(MadeWorld world, Dice dice) {
        var organisation = dice.row("organisation");
        if (world.rows("everybody_figures", row -> organisation.id().equals(row.organisation()))
                .isEmpty()) {
            world.add(Row.of(
                    "everybody_figures",
                    "organisation_id",
                    organisation.id(),
                    "year",
                    2025,
                    "last_day",
                    "2025-03-31",
                    "counted_on",
                    "2025-05-05",
                    "told",
                    "{}"));
        }
    }

    @Override
    public List<List<Mutant>> mutants() {
        return List.of(List.of(
                new Mutant(FILE, "seen", "whoever works there", "in ('analyst', ", "in ('analyst', 'manager', "),
                new Mutant(FILE, "seen", "not whoever answers for it", "in ('analyst', ", "in ("),
                new Mutant(FILE, "seen", "of another organisation", ORGANISATION, "true and"),
                new Mutant(FILE, "counted", "the analyst counts", JOB, "in ('analyst', 'job import', "),
                new Mutant(FILE, "counted", "in another organisation", ORGANISATION, "true and"),
                new Mutant(FILE, "counted_anew", "the analyst removes", JOB, "in ('analyst', 'job import', "),
                new Mutant(FILE, "counted_anew", "not whoever loads returns", JOB, "in (")));
    }

    private static final String ORGANISATION = "organisation_id = (select kith.organisation()) and";
    private static final String JOB = "in ('job import', ";

    @Override
    public List<Matrix.Line> linesOfTheHouse(Everyday day) {
        return List.of(new Matrix.Line(
                "`everybody_figures`", day.made(COUNTED, "everybody_figures"), Matrix.Whose.SOMEBODY_ELSES));
    }
}
