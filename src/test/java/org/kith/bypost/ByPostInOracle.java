package org.kith.bypost;

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
import org.kith.oracle.OutboxRules;
import org.kith.oracle.Row;
import org.kith.oracle.Rule;

/** Letters to young people, for those who work with them. */
public final class ByPostInOracle implements InOracle {
    private static final FactKind LETTER = new FactKind("a letter to be posted", 703, 2, ByPostInOracle::letter);
    private static final Instant SOME_DAY = Instant.parse("2026-01-05T10:00:00Z");
    private static final String FILE = "R__letter_to_post.sql";
    private static final String OF_THEIR_ORGANISATION = "organisation_id = (select kith.organisation())\n        and";

    @Override
    public int order() {
        return 304;
    }

    @Override
    public List<Rule> rules() {
        return List.of(Rule.on("letter_to_post", ByPostInOracle::seen)
                .added(ByPostInOracle::written)
                .filledLater("posted_at", "posted_by")
                .changed(ByPostInOracle::posted)
                .way("posts it", eyes -> Map.of("posted_by", Rule.WHOEVER_ACTS, "posted_at", eyes.now()))
                .way("posted it", eyes -> Map.of("posted_by", Rule.WHOEVER_ACTS, "posted_at", SOME_DAY)));
    }

    private static Answer seen(Eyes eyes, Row row) {
        return first(no(!eyes.at(row), "not of their organisation"), yes(eyes.teamOf(row.person()), "works with them"));
    }

    private static Answer written(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row) || !row.lacks("posted_at"), "not of their organisation, or not new"),
                no(row.isOneOf("what", "sign-in code", "partner link", "test"), "goes at once or not at all"),
                yes(
                        eyes.world().rows("account", one -> row.person().equals(one.uuid("young_person_id"))).stream()
                                .anyMatch(one -> eyes.at(one) && OutboxRules.writesTo(eyes, one)),
                        "a message waits for them"));
    }

    private static Answer posted(Eyes eyes, Row before, Row after) {
        return first(
                no(!seen(eyes, before).yes(), "sees it not"),
                no(!before.lacks("posted_at"), "posted once"),
                no(!eyes.acting(after.uuid("posted_by")), "in another's name"),
                yes(after.time("posted_at").equals(eyes.now()), "now"));
    }

    @Override
    public List<FactKind> facts() {
        return List.of(LETTER);
    }

    private static void letter(MadeWorld world, Dice dice) {
        var young = dice.row("young_person");
        var posted = dice.chance(3);
        world.add(Row.of(
                "letter_to_post",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(young),
                "young_person_id",
                young.id(),
                "what",
                "sharing begun",
                "made_at",
                dice.ago(Duration.ofMinutes(5)),
                "posted_at",
                posted ? dice.ago(Duration.ofMinutes(1)) : null,
                "posted_by",
                posted ? dice.row("account").id() : null));
    }

    @Override
    public List<List<Mutant>> mutants() {
        return List.of(List.of(
                mutant("seen", "of everybody", " where y.team_id = any ((select kith.teams())::uuid[])", ""),
                mutant("seen", "elsewhere", OF_THEIR_ORGANISATION, "true and"),
                mutant("written", "by the job that seals", "= 'job send'", "= 'job seal'"),
                mutant("written", "posted already", " and posted_at is null", ""),
                mutant(
                        "written",
                        "to whomever no message waits for",
                        "\n        and young_person_id = any ((select kith.young_people_written_to())::uuid[])",
                        ""),
                mutant("posted", "of everybody", " where y.team_id = any ((select kith.teams())::uuid[])", ""),
                mutant("posted", "twice", "\n        and posted_at is null", ""),
                mutant("posted", "in another's name", "posted_by = (select kith.actor()) and ", ""),
                mutant("posted", "as of another day", " and kith.is_now(posted_at)", "")));
    }

    private static Mutant mutant(String policy, String says, String was, String is) {
        return new Mutant(FILE, policy, says, was, is);
    }

    @Override
    public List<Matrix.Line> linesOfOneYoungPerson(Everyday day) {
        var made = day.made(LETTER, "letter_to_post");
        return List.of(new Matrix.Line(
                "`letter_to_post`",
                day.replaced(made, made.with("posted_at", null).with("posted_by", null)),
                Matrix.Whose.ANYBODYS));
    }
}
