package org.kith.vocabulary;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

/** What colleagues can be to a young person: read by everybody of the organisation, added and ended by managers and administrators. */
public final class RolesInOracle implements InOracle {
    private static final FactKind ROLE = new FactKind("what colleagues can be", 479, 2, RolesInOracle::role);

    private static final Instant SOME_DAY = Instant.parse("2026-01-05T10:00:00Z");
    private static final String FILE = "R__worker_role.sql";
    private static final String THEIRS = "organisation_id = (select kith.organisation())";

    @Override
    public int order() {
        return 299;
    }

    @Override
    public List<Rule> rules() {
        return List.of(Rule.on("worker_role", (eyes, row) -> first(yes(eyes.at(row), "of the organisation")))
                .added(RolesInOracle::added, "made_by")
                .together((row, eyes) -> row.with("made_at", eyes.now()))
                .filledLater("ended_at")
                .changed((eyes, before, after) -> first(
                        no(!before.lacks("ended_at"), "it has ended"),
                        no(!eyes.now().equals(after.time("ended_at")), "not now"),
                        yes(keeps(eyes, after), "keeps the words of the organisation")))
                .way("ends it", eyes -> Map.of("ended_at", eyes.now()))
                .way("ended it", eyes -> Map.of("ended_at", SOME_DAY)));
    }

    private static Answer added(Eyes eyes, Row row) {
        return first(
                no(!row.lacks("ended_at"), "ended before it began"),
                no(!eyes.acting(row.uuid("made_by")), "in another's name"),
                no(!row.time("made_at").equals(eyes.now()), "not now"),
                yes(keeps(eyes, row), "keeps the words of the organisation"));
    }

    private static boolean keeps(Eyes eyes, Row row) {
        return eyes.at(row) && eyes.are("manager", "administrator");
    }

    @Override
    public List<FactKind> facts() {
        return List.of(ROLE);
    }

    private static void role(MadeWorld world, Dice dice) {
        var account = dice.row("account");
        world.add(Row.of(
                "worker_role",
                "id",
                world.newId(),
                "organisation_id",
                account.organisation(),
                "name",
                "personal adviser",
                "own_name",
                "adviser",
                "made_at",
                dice.chance(2) ? world.now() : dice.ago(Duration.ofMinutes(3)),
                "made_by",
                account.id(),
                "ended_at",
                dice.chance(2) ? world.now() : null));
    }

    @Override
    public List<List<Mutant>> mutants() {
        return List.of(List.of(
                mutant("own_organisation", "elsewhere", THEIRS, "true"),
                mutant("added", "in another organisation", THEIRS + " and", "true and"),
                mutant("added", "by workers", "'manager', 'administrator'", "'worker', 'manager', 'administrator'"),
                mutant("added", "in another's name", "and made_by = (select kith.actor())", ""),
                mutant("added", "one that ended", " and ended_at is null", ""),
                mutant("added", "as of yesterday", "and kith.is_now(made_at)", ""),
                mutant("ended", "by workers", "'manager', 'administrator'", "'worker', 'manager', 'administrator'"),
                mutant("ended", "once more", " and ended_at is null)", ")"),
                mutant("ended", "as of yesterday", "and kith.is_now(ended_at)", "")));
    }

    private static Mutant mutant(String policy, String says, String was, String is) {
        return new Mutant(FILE, policy, says, was, is);
    }

    @Override
    public List<Matrix.Line> linesOfTheHouse(Everyday day) {
        return List.of(new Matrix.Line(
                "`worker_role`", day.made(ROLE, "worker_role").with("ended_at", null), Matrix.Whose.THEIR_OWN));
    }
}
