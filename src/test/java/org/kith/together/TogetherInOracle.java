package org.kith.together;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.oracle.Everyday;
import org.kith.oracle.FactKind;
import org.kith.oracle.InOracle;
import org.kith.oracle.Matrix;
import org.kith.oracle.Mutant;
import org.kith.oracle.Rule;

/** How people work together. */
public final class TogetherInOracle implements InOracle {
    private static final FactKind SAID =
            new FactKind("somebody says how they work together", 375, 3, TogetherFacts::said);

    private static final FactKind STAGE = new FactKind("an organisation has a stage", 376, 3, StageFacts::stage);

    @Override
    public int order() {
        return 155;
    }

    @Override
    public List<Rule> rules() {
        return Stream.concat(TogetherRules.ALL.stream(), StageRules.ALL.stream())
                .toList();
    }

    @Override
    public List<FactKind> facts() {
        return List.of(SAID, STAGE);
    }

    @Override
    public List<List<Mutant>> mutants() {
        return List.of(MutantsOfTogether.ALL, MutantsOfStages.ALL);
    }

    @Override
    public Set<String> seenAsOthers() {
        return Set.of("together_said", "together_otherwise", "together_view");
    }

    @Override
    public List<Matrix.Line> linesOfOneYoungPerson(Everyday day) {
        var said = day.made(SAID, "together_said")
                .with("by_young", true)
                .with("account_id", day.worker().id());
        var waits = said.with("agreed_at", null);
        var worker = waits.with("by_young", false).with("asks_young", true);
        return List.of(
                new Matrix.Line(
                        "`together_said` by the young person, which waits",
                        waits.with("asks_young", false),
                        Matrix.Whose.ANYBODYS),
                new Matrix.Line("the same by the worker", worker, Matrix.Whose.ANYBODYS),
                new Matrix.Line(
                        "the same, agreed", worker.with("agreed_at", day.world.now()), Matrix.Whose.SOMEBODY_ELSES),
                new Matrix.Line(
                        "`together_otherwise`, of what the worker said and never held",
                        day.made(SAID, "together_otherwise")
                                .with("account_id", day.worker().id())
                                .with("asks_young", true)
                                .with("held", false),
                        Matrix.Whose.ANYBODYS),
                new Matrix.Line(
                        "`together_view`, where the worker thinks they are",
                        day.made(STAGE, "together_view")
                                .with("by_young", false)
                                .with("account_id", day.worker().id()),
                        Matrix.Whose.ANYBODYS));
    }

    @Override
    public List<Matrix.Line> linesOfTheHouse(Everyday day) {
        return List.of(new Matrix.Line("`together_stage`", day.made(STAGE, "together_stage"), Matrix.Whose.ANYBODYS));
    }
}
