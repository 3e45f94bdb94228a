package org.kith.circle;

import java.util.List;
import java.util.Set;
import org.kith.oracle.Everyday;
import org.kith.oracle.FactKind;
import org.kith.oracle.InOracle;
import org.kith.oracle.Matrix;
import org.kith.oracle.Mutant;
import org.kith.oracle.Rule;

/** People who matter. */
public final class CircleInOracle implements InOracle {
    private static final FactKind MATTERS = new FactKind("somebody matters", 360, 3, CircleFacts::person);
    private static final FactKind CLOSE = new FactKind("somebody is close", 365, 3, CircleFacts::closeness);

    @Override
    public int order() {
        return 140;
    }

    @Override
    public List<Rule> rules() {
        return CircleRules.ALL;
    }

    @Override
    public List<FactKind> facts() {
        return List.of(MATTERS, CLOSE);
    }

    @Override
    public List<List<Mutant>> mutants() {
        return List.of(MutantsOfCircle.ALL, MutantsOfCloseness.ALL);
    }

    @Override
    public Set<String> seenAsOthers() {
        return Set.of("circle_person", "circle_closeness");
    }

    @Override
    public List<Matrix.Line> linesOfOneYoungPerson(Everyday day) {
        var made = day.made(MATTERS, "circle_person");
        var first = day.replaced(
                made, made.with("version", 1).with("words_by", null).with("taken_away", false));
        var later = first.with("version", 2);
        return List.of(
                new Matrix.Line("`circle_person`, somebody anew", first, Matrix.Whose.ANYBODYS),
                new Matrix.Line("the same, said otherwise", later, Matrix.Whose.ANYBODYS),
                new Matrix.Line(
                        "the same, whether they are in their life now, with them",
                        later.with("state", "before").with("words_by", first.uuid("said_by")),
                        Matrix.Whose.ANYBODYS),
                new Matrix.Line(
                        "`circle_person`, of somebody who is not safe",
                        first.with("state", "not-safe"),
                        Matrix.Whose.ANYBODYS),
                new Matrix.Line("`circle_closeness`", day.made(CLOSE, "circle_closeness"), Matrix.Whose.ANYBODYS));
    }
}
