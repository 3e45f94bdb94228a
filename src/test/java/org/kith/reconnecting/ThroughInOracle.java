package org.kith.reconnecting;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.oracle.Dice;
import org.kith.oracle.Everyday;
import org.kith.oracle.FactKind;
import org.kith.oracle.InOracle;
import org.kith.oracle.MadeWorld;
import org.kith.oracle.Matrix;
import org.kith.oracle.Mutant;
import org.kith.oracle.OwnersRight;
import org.kith.oracle.Row;
import org.kith.oracle.Rule;

/** Being in touch again with somebody of another team. */
public final class ThroughInOracle implements InOracle {
    private static final FactKind ASKED =
            new FactKind("a manager of another team is asked", 480, 4, ThroughInOracle::asked);
    private static final String THROUGH = "R__reconnection_through.sql";
    private static final String SAID = "R__reconnection_through_said.sql";
    private static final String PARTS = "R__01_reconnecting.sql";
    private static final String HERE = "organisation_id = (select kith.organisation())\n        and";

    @Override
    public int order() {
        return 301;
    }

    @Override
    public List<Rule> rules() {
        return ThroughRules.ALL;
    }

    @Override
    public List<FactKind> facts() {
        return List.of(ASKED);
    }

    /** Of a search in which somebody was asked: mostly of whoever is found by a manager, and mostly answered. */
    private static void asked(MadeWorld world, Dice dice) {
        var asked = dice.rowIfAny(world.rows("reconnection_step", one -> one.isOneOf("step", "asked")));
        if (asked == null) {
            ReconnectingFacts.wish(world, dice);
            return;
        }
        var young = dice.row("young_person");
        var manager = dice.chance(4) ? dice.row("account").id() : ReconnectingFacts.manager(world, young);
        world.rows("reconnection_step", one -> one.isOneOf("step", "found") && isOf(asked, one)).stream()
                .findFirst()
                .ifPresent(found ->
                        world.replace(found, found.with("found_person", null).with("found_through", manager)));
        var through = world.add(Row.of(
                "reconnection_through",
                "id",
                world.newId(),
                "organisation_id",
                asked.organisation(),
                "step_id",
                asked.id(),
                "account_id",
                dice.chance(4) ? dice.row("account").id() : manager,
                "name",
                "Sam",
                "words",
                "Brown hair",
                "asked_by",
                asked.uuid("said_by"),
                "asked_at",
                asked.time("said_at")));
        var person = dice.chance(4) ? null : young.id();
        world.add(Row.of(
                "reconnection_through_said",
                "id",
                world.newId(),
                "organisation_id",
                asked.organisation(),
                "through_id",
                through.id(),
                "found_person",
                person,
                "said_by",
                dice.chance(4) ? dice.row("account").id() : through.uuid("account_id"),
                "said_at",
                dice.chance(2) ? world.now() : dice.ago(Duration.ofMinutes(2))));
        opens(world, dice, asked, person);
    }

    private static void opens(MadeWorld world, Dice dice, Row asked, @Nullable UUID person) {
        world.rows("reconnection_open", one -> isOf(asked, one)).stream()
                .findFirst()
                .filter(open -> !dice.chance(4))
                .ifPresent(open -> world.replace(open, open.with("other_id", person)));
    }

    private static boolean isOf(Row asked, Row one) {
        return asked.uuid("reconnection_id").equals(one.uuid("reconnection_id"));
    }

    /** How a search goes on is read for the manager who is asked. */
    @Override
    public List<OwnersRight> ownersRights() {
        return Stream.of(
                        "reconnection_through",
                        "reconnection_through_said",
                        "reconnection_step",
                        "reconnection_word",
                        "reconnection_open")
                .map(table -> OwnersRight.reads(table, "through", (eyes, row, doing) -> eyes.at(row)))
                .toList();
    }

    @Override
    public List<List<Mutant>> mutants() {
        return List.of(List.of(
                new Mutant(THROUGH, "seen", "elsewhere", HERE, "true and"),
                new Mutant(THROUGH, "seen", "who manages no more", "and (select kith.role()) = 'manager'", ""),
                new Mutant(THROUGH, "seen", "by every manager", "and account_id = (select kith.actor())", ""),
                new Mutant(THROUGH, "asked", "in another's name", "and asked_by = (select kith.actor())", ""),
                new Mutant(THROUGH, "asked", "as of yesterday", "and kith.is_now(asked_at)", ""),
                new Mutant(THROUGH, "asked", "whoever does not look", "and kith.asks_through(step_id, account_id)", ""),
                new Mutant(THROUGH, "asks_through", "by another's step", "and a.said_by = kith.actor()", ""),
                new Mutant(
                        THROUGH,
                        "asks_through",
                        "who was not found",
                        "account_ = (select f.found_through",
                        "account_ is not null or null = (select f.found_through"),
                new Mutant(SAID, "seen", "elsewhere", HERE, "true and"),
                new Mutant(SAID, "seen", "who manages no more", "and (select kith.role()) = 'manager'", ""),
                new Mutant(SAID, "seen", "by every manager", "and said_by = (select kith.actor())", ""),
                new Mutant(SAID, "said", "in another's name", "and said_by = (select kith.actor())", ""),
                new Mutant(SAID, "said", "as of yesterday", "and kith.is_now(said_at)", ""),
                new Mutant(SAID, "said", "in an emergency", "and not (select kith.in_emergency())", ""),
                new Mutant(
                        SAID,
                        "said",
                        "whoever is not asked",
                        "and through_id in (select t.id from reconnection_through t)",
                        ""),
                new Mutant(
                        SAID,
                        "said",
                        "anybody anywhere",
                        "and (found_person is null or found_person in (select kith.young_people()))",
                        ""),
                new Mutant(SAID, "said_yes_through", "whatever was said", "s.found_person = other_", "true"),
                new Mutant(
                        "R__reconnection_step.sql", "said", "through anybody", "kith.manages(found_through) and ", ""),
                new Mutant(
                        "R__reconnection_step.sql",
                        "said",
                        "through their own manager",
                        " and not kith.is_around(found_through, young_person_id)",
                        ""),
                new Mutant(PARTS, "both_said_yes", "nobody asked", "kith.said_yes_through(asked_, other_)", "true")));
    }

    /** A manager who is asked of a wish of somebody else's. */
    @Override
    public List<Matrix.Line> linesOfTheHouse(Everyday day) {
        var manager = day.manager().id();
        return List.of(
                new Matrix.Line(
                        "`reconnection_through`, of that manager",
                        day.made(ASKED, "reconnection_through").with("account_id", manager),
                        Matrix.Whose.ANYBODYS),
                new Matrix.Line(
                        "`reconnection_through_said`, their own",
                        day.made(ASKED, "reconnection_through_said").with("said_by", manager),
                        Matrix.Whose.ANYBODYS));
    }
}
