package org.kith.helpasked;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

/** Help that young people ask for, and what their team answers. */
public final class HelpInOracle implements InOracle {
    private static final FactKind ASKED = new FactKind("help is asked for", 702, 3, HelpInOracle::asked);
    private static final Instant SOME_DAY = Instant.parse("2026-01-05T10:00:00Z");
    private static final String ASK = "R__help_ask.sql";
    private static final String ANSWER = "R__help_answer.sql";
    private static final String OF_THEIR_ORGANISATION = "organisation_id = (select kith.organisation())\n        and";
    private static final String IN_AN_EMERGENCY = " and not (select kith.in_emergency())";

    @Override
    public int order() {
        return 300;
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.on("help_ask", HelpInOracle::seen)
                        .added(HelpInOracle::theirs, "asked_by")
                        .filledLater("answered_at")
                        .changed(HelpInOracle::answered)
                        .way("answers it", eyes -> Map.of("answered_at", eyes.now()))
                        .way("answered it", eyes -> Map.of("answered_at", SOME_DAY))
                        .together((row, eyes) -> row.with("asked_at", eyes.now())),
                Rule.on("help_answer", HelpInOracle::seen)
                        .added(HelpInOracle::said, "said_by")
                        .together((row, eyes) -> row.with("said_at", eyes.now())));
    }

    private static Answer seen(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                no(eyes.partner(), "no partner, whatever is shared"),
                yes(eyes.wholeRecord(row.person()), "sees the whole record"));
    }

    private static Answer theirs(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row) || !eyes.isAbout(row.person()), "about somebody else"),
                no(!eyes.themselves(row.person()), "theirs alone to ask"),
                no(!eyes.acting(row.uuid("asked_by")), "not as themselves"),
                no(!row.time("asked_at").equals(eyes.now()), "not now"),
                yes(row.lacks("answered_at"), "it begins open"));
    }

    private static Answer answered(Eyes eyes, Row before, Row after) {
        return first(
                no(!eyes.at(before) || !eyes.isAbout(before.person()), "about somebody else"),
                no(!before.lacks("answered_at"), "answered once"),
                no(after.lacks("answered_at") || !after.time("answered_at").equals(eyes.now()), "not now"),
                yes(isTheirTeam(eyes, before.person()), "their team"));
    }

    private static Answer said(Eyes eyes, Row row) {
        var ask = eyes.world().findIfThere("help_ask", row.uuid("ask_id"));
        return first(
                no(!eyes.at(row) || !eyes.isAbout(row.person()), "about somebody else"),
                no(!isTheirTeam(eyes, row.person()), "not their team, or in an emergency"),
                no(!eyes.acting(row.uuid("said_by")) || !row.time("said_at").equals(eyes.now()), "as themselves, now"),
                no(ask == null || !ask.person().equals(row.person()), "nothing they asked"),
                yes(seen(eyes, ask).yes() && ask.lacks("answered_at"), "what is open"));
    }

    private static boolean isTheirTeam(Eyes eyes, UUID person) {
        return eyes.standBy() && !eyes.inEmergency() && eyes.wholeRecord(person);
    }

    @Override
    public List<FactKind> facts() {
        return List.of(ASKED);
    }

    private static void asked(MadeWorld world, Dice dice) {
        var young = dice.row("young_person");
        var accounts = world.rows("account", one -> Objects.equals(one.get("young_person_id"), young.id()));
        var by =
                accounts.isEmpty() || dice.chance(4) ? dice.row("account") : Objects.requireNonNull(dice.one(accounts));
        var ask = Row.of(
                "help_ask",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(young),
                "young_person_id",
                young.id(),
                "about",
                "money",
                "words",
                "A letter came",
                "asked_by",
                by.id(),
                "asked_at",
                dice.chance(2) ? world.now() : dice.ago(Duration.ofMinutes(3)),
                "answered_at",
                dice.chance(4) ? dice.ago(Duration.ofMinutes(1)) : null);
        world.add(ask);
        if (!dice.chance(3)) {
            world.add(answer(world, dice, ask));
        }
    }

    private static Row answer(MadeWorld world, Dice dice, Row ask) {
        return Row.of(
                "help_answer",
                "id",
                world.newId(),
                "organisation_id",
                dice.chance(8) ? dice.row("organisation").id() : ask.organisation(),
                "young_person_id",
                ask.person(),
                "ask_id",
                ask.id(),
                "words",
                "Bring it on Tuesday",
                "said_by",
                dice.row("account").id(),
                "said_at",
                dice.chance(4) ? world.now() : dice.ago(Duration.ofMinutes(3)));
    }

    @Override
    public List<List<Mutant>> mutants() {
        return List.of(List.of(
                new Mutant(ASK, "seen", "everybody's", "young_person_id in (select kith.young_people())", "true"),
                new Mutant(ASK, "seen", "whoever a part is shared with", "kith.whole_person()", "kith.seen_person()"),
                new Mutant(ASK, "seen", "the analyst sees it", "'manager')", "'manager', 'analyst')"),
                new Mutant(ASK, "seen", "they themselves do not", "in ('young person', ", "in ("),
                new Mutant(ASK, "seen", "of another organisation", OF_THEIR_ORGANISATION, "true and"),
                ask("asked", "their team asks", "and young_person_id = (select kith.own_person())"),
                ask("asked", "in another's name", "and asked_by = (select kith.actor())"),
                ask("asked", "as of yesterday", "and kith.is_now(asked_at)"),
                ask("asked", "it begins answered", "\n        and answered_at is null"),
                ask("answered", "of somebody else", "and young_person_id = (select kith.whole_person())"),
                ask("answered", "by themselves", "(select kith.works_here()) and "),
                ask("answered", "in an emergency", IN_AN_EMERGENCY),
                ask("answered", "twice", "\n        and answered_at is null"),
                new Mutant(ASK, "answered", "as of another day", "kith.is_now(answered_at)", "true"),
                new Mutant(ANSWER, "seen", "everybody's", "young_person_id in (select kith.young_people())", "true"),
                new Mutant(ANSWER, "seen", "whoever sees a part", "kith.whole_person()", "kith.seen_person()"),
                new Mutant(ANSWER, "seen", "the analyst sees it", "'manager')", "'manager', 'analyst')"),
                new Mutant(ANSWER, "seen", "they themselves do not", "in ('young person', ", "in ("),
                new Mutant(ANSWER, "seen", "of another organisation", OF_THEIR_ORGANISATION, "true and"),
                answer("they answer themselves", "(select kith.works_here()) and "),
                answer("in an emergency", IN_AN_EMERGENCY),
                answer("in another's name", "and said_by = (select kith.actor())"),
                answer("as of yesterday", "and kith.is_now(said_at)"),
                answer("of what is answered", " and a.answered_at is null")));
    }

    private static Mutant ask(String in, String says, String without) {
        return new Mutant(ASK, in, says, without, "");
    }

    private static Mutant answer(String says, String without) {
        return new Mutant(ANSWER, "said", says, without, "");
    }

    @Override
    public Set<String> seenAsOthers() {
        return Set.of("help_ask", "help_answer");
    }

    @Override
    public List<Matrix.Line> linesOfOneYoungPerson(Everyday day) {
        var made = day.made(ASKED, "help_ask");
        var ask = day.replaced(made, made.with("answered_at", null));
        var answer = day.made(ASKED, "help_answer")
                .with("organisation_id", ask.organisation())
                .with("ask_id", ask.id());
        return List.of(
                new Matrix.Line("`help_ask`", ask, Matrix.Whose.ANYBODYS),
                new Matrix.Line("`help_answer`", answer, Matrix.Whose.ANYBODYS));
    }
}
