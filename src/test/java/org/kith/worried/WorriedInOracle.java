package org.kith.worried;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.time.Duration;
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

/** Whom young people can call: read by them and those who work with them, said by managers, never changed. */
public final class WorriedInOracle implements InOracle {
    private static final FactKind SAID = new FactKind("whom young people can call", 481, 2, WorriedInOracle::said);

    private static final String FILE = "R__worried_word.sql";
    private static final String OF_THEIR_ORGANISATION = "organisation_id = (select kith.organisation())\n        and";

    @Override
    public int order() {
        return 302;
    }

    @Override
    public List<Rule> rules() {
        return List.of(Rule.on("worried_word", WorriedInOracle::seen)
                .added(WorriedInOracle::added, "said_by")
                .together((row, eyes) -> row.with("said_at", eyes.now())));
    }

    private static Answer seen(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                yes(eyes.own() != null, "a young person of it"),
                yes(eyes.standBy(), "works with young people"));
    }

    private static Answer added(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "into another organisation"),
                no(!eyes.acting(row.uuid("said_by")), "in another's name"),
                no(!row.time("said_at").equals(eyes.now()), "not now"),
                yes(eyes.are("manager"), "managers say it"));
    }

    @Override
    public List<FactKind> facts() {
        return List.of(SAID);
    }

    private static void said(MadeWorld world, Dice dice) {
        world.add(Row.of(
                "worried_word",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(dice.row("young_person")),
                "number",
                1,
                "words",
                "Call us in the evening",
                "said_by",
                dice.row("account").id(),
                "said_at",
                dice.chance(2) ? world.now() : dice.ago(Duration.ofMinutes(3))));
    }

    @Override
    public List<List<Mutant>> mutants() {
        return List.of(List.of(
                mutant("seen", "elsewhere", OF_THEIR_ORGANISATION, "true and"),
                mutant("seen", "by the analyst", "'worker', 'manager')", "'worker', 'manager', 'analyst')"),
                mutant("seen", "not by young people", "in ('young person', 'worker'", "in ('worker'"),
                mutant("seen", "not by workers", "'worker', 'manager')", "'manager')"),
                mutant("said", "in another organisation", OF_THEIR_ORGANISATION, "true and"),
                mutant("said", "by workers", "(select kith.role()) = 'manager'", "(select kith.works_here())"),
                mutant("said", "in another's name", "and said_by = (select kith.actor())", ""),
                mutant("said", "as of yesterday", "and kith.is_now(said_at)", "")));
    }

    private static Mutant mutant(String policy, String says, String was, String is) {
        return new Mutant(FILE, policy, says, was, is);
    }

    @Override
    public List<Matrix.Line> linesOfTheHouse(Everyday day) {
        return List.of(new Matrix.Line("`worried_word`", day.made(SAID, "worried_word"), Matrix.Whose.ANYBODYS));
    }
}
