package org.kith.promises;

import java.util.List;
import java.util.Set;
import org.kith.oracle.Everyday;
import org.kith.oracle.FactKind;
import org.kith.oracle.InOracle;
import org.kith.oracle.Matrix;
import org.kith.oracle.Mutant;
import org.kith.oracle.Rule;

/** Promises and what became of them. */
public final class PromisesInOracle implements InOracle {
    private static final FactKind PROMISED = new FactKind("something is promised", 370, 3, PromiseFacts::promise);

    @Override
    public int order() {
        return 150;
    }

    @Override
    public List<Rule> rules() {
        return PromiseRules.ALL;
    }

    @Override
    public List<FactKind> facts() {
        return List.of(PROMISED);
    }

    @Override
    public List<List<Mutant>> mutants() {
        return List.of(MutantsOfPromises.ALL);
    }

    @Override
    public Set<String> seenAsOthers() {
        return Set.of("promise", "promise_story");
    }

    @Override
    public List<Matrix.Line> linesOfOneYoungPerson(Everyday day) {
        var promise = day.made(PROMISED, "promise").with("ended_at", null);
        var story = day.made(PROMISED, "promise_story").with("promise_id", promise.id());
        return List.of(
                new Matrix.Line("`promise`", promise, Matrix.Whose.ANYBODYS),
                new Matrix.Line("`promise_story`, that it was kept", story.with("step", "kept"), Matrix.Whose.ANYBODYS),
                new Matrix.Line(
                        "the same, that it was not, whatever is said",
                        story.with("step", "says-not-kept"),
                        Matrix.Whose.ANYBODYS),
                new Matrix.Line(
                        "`promise_opened`, their own",
                        day.made(PROMISED, "promise_opened").with("promise_id", promise.id()),
                        Matrix.Whose.THEIR_OWN));
    }
}
