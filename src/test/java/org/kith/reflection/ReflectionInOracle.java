package org.kith.reflection;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
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

/** What workers write for themselves: theirs alone, of somebody they work with, and theirs to throw away. */
public final class ReflectionInOracle implements InOracle {
    private static final FactKind WRITTEN =
            new FactKind("a worker writes for themselves", 377, 3, ReflectionInOracle::reflection);

    private static final String FILE = "R__reflection.sql";
    private static final String OF_THEIR_ORGANISATION = "organisation_id = (select kith.organisation())\n        and";
    private static final String OF_THEM = "and young_person_id = (select kith.whole_person())";
    private static final String THEIRS = "and account_id = (select kith.actor())";

    @Override
    public int order() {
        return 157;
    }

    @Override
    public List<Rule> rules() {
        return List.of(Rule.on("reflection", ReflectionInOracle::mine)
                .added(ReflectionInOracle::written, "account_id")
                .together((row, eyes) -> row.with("written_at", eyes.now()))
                .removed(ReflectionInOracle::mine));
    }

    private static Answer mine(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row) || !eyes.isAbout(row.person()), "not on a page about them"),
                no(!eyes.wholeRecord(row.person()), "works with them no more"),
                yes(eyes.standBy() && eyes.acting(row.uuid("account_id")), "theirs alone"));
    }

    private static Answer written(Eyes eyes, Row row) {
        return first(
                no(!mine(eyes, row).yes(), "not theirs"),
                no(eyes.inEmergency(), "nobody in an emergency"),
                yes(row.time("written_at").equals(eyes.now()), "now"));
    }

    @Override
    public List<FactKind> facts() {
        return List.of(WRITTEN);
    }

    private static void reflection(MadeWorld world, Dice dice) {
        var young = dice.row("young_person");
        world.add(Row.of(
                "reflection",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(young),
                "young_person_id",
                young.id(),
                "account_id",
                worker(world, dice, young),
                "purpose",
                "ties",
                "words",
                "I rang the club and not the uncle",
                "written_at",
                dice.chance(2) ? world.now() : dice.ago(Duration.ofMinutes(3))));
    }

    /** Mostly somebody of their team, or who opened their record in an emergency. */
    private static UUID worker(MadeWorld world, Dice dice, Row young) {
        var team = world.rows("team_member", one -> Objects.equals(one.get("team_id"), young.get("team_id")));
        var rescuers = world.rows("emergency_access", one -> Objects.equals(one.person(), young.id()));
        var near = dice.chance(2) || rescuers.isEmpty() ? team : rescuers;
        return near.isEmpty() || dice.chance(3)
                ? dice.row("account").id()
                : Objects.requireNonNull(dice.one(near).uuid("account_id"));
    }

    @Override
    public List<List<Mutant>> mutants() {
        return List.of(List.of(
                mutant("own", "a colleague reads it", THEIRS),
                new Mutant(FILE, "own", "of another organisation", OF_THEIR_ORGANISATION, "true and"),
                mutant("own", "of whom they see no more", OF_THEM),
                mutant("own", "a young person or a partner sees theirs", "and (select kith.works_here())"),
                new Mutant(FILE, "written", "in another organisation", OF_THEIR_ORGANISATION, "true and"),
                mutant("written", "of somebody else", OF_THEM),
                mutant("written", "in an emergency", " and not (select kith.in_emergency())"),
                mutant("written", "a young person does", "(select kith.works_here()) and "),
                mutant("written", "in another's name", THEIRS),
                mutant("written", "as of yesterday", "and kith.is_now(written_at)")));
    }

    private static Mutant mutant(String in, String says, String without) {
        return new Mutant(FILE, in, says, without, "");
    }

    @Override
    public Set<String> seenAsOthers() {
        return Set.of("reflection");
    }

    @Override
    public List<Matrix.Line> linesOfOneYoungPerson(Everyday day) {
        var written = day.made(WRITTEN, "reflection");
        return List.of(
                new Matrix.Line(
                        "`reflection`, of the worker",
                        written.with("account_id", day.worker().id()),
                        Matrix.Whose.SOMEBODY_ELSES),
                new Matrix.Line("the same, their own", written, Matrix.Whose.THEIR_OWN));
    }
}
