package org.kith.drafts;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** What somebody typed in a form that is about no young person: their author’s alone. */
public final class DraftsInOracle implements InOracle {
    private static final FactKind DRAFT = new FactKind("typed and not sent", 412, 3, DraftsInOracle::draft);

    private static final String FILE = "R__own_draft.sql";

    @Override
    public int order() {
        return 232;
    }

    @Override
    public List<Rule> rules() {
        return List.of(Rule.on("own_draft", DraftsInOracle::theirs)
                .added(DraftsInOracle::theirs, "author_id")
                .changed((eyes, before, after) -> theirs(eyes, after))
                .way("types on", eyes -> Map.of("fields", "{\"words\": \"x\"}")));
    }

    private static Answer theirs(Eyes eyes, Row row) {
        return first(no(!eyes.at(row), "elsewhere"), yes(eyes.acting(row.uuid("author_id")), "their own"));
    }

    @Override
    public List<FactKind> facts() {
        return List.of(DRAFT);
    }

    private static void draft(MadeWorld world, Dice dice) {
        var author = dice.row("account");
        world.add(Row.of(
                "own_draft",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(author),
                "author_id",
                author.id(),
                "form",
                "look-answer-" + world.newId(),
                "fields",
                "{}",
                "saved_at",
                world.now(),
                "sent",
                List.of()));
    }

    @Override
    public List<List<Mutant>> mutants() {
        return List.of(List.of(
                mutant("colleagues read them", " and author_id = (select kith.actor())", ""),
                mutant("in another organisation", "organisation_id = (select kith.organisation()) and", "true and")));
    }

    private static Mutant mutant(String says, String without, String with) {
        return new Mutant(FILE, "own", says, without, with);
    }

    @Override
    public Set<String> seenAsOthers() {
        return Set.of("own_draft");
    }

    @Override
    public List<Matrix.Line> linesOfTheHouse(Everyday day) {
        return List.of(new Matrix.Line("`own_draft`, their own", day.made(DRAFT, "own_draft"), Matrix.Whose.THEIR_OWN));
    }
}
