package org.kith.ahead;

import java.util.List;
import java.util.Set;
import org.kith.oracle.Everyday;
import org.kith.oracle.FactKind;
import org.kith.oracle.InOracle;
import org.kith.oracle.Matrix;
import org.kith.oracle.Mutant;
import org.kith.oracle.Rule;

/** What is coming, and the steps that prepare it. */
public final class ComingInOracle implements InOracle {
    private static final FactKind FORESEEN = new FactKind("something is foreseen", 476, 3, ComingFacts::foreseen);

    @Override
    public int order() {
        return 216;
    }

    @Override
    public List<Rule> rules() {
        return ComingRules.ALL;
    }

    @Override
    public List<FactKind> facts() {
        return List.of(FORESEEN);
    }

    @Override
    public List<List<Mutant>> mutants() {
        return List.of(MutantsOfComing.ALL);
    }

    @Override
    public Set<String> seenAsOthers() {
        return Set.of("coming_event", "coming_version", "coming_step", "coming_step_said");
    }

    @Override
    public List<Matrix.Line> linesOfOneYoungPerson(Everyday day) {
        var event = day.made(FORESEEN, "coming_event").with("settled_at", null);
        var step =
                day.made(FORESEEN, "coming_step").with("event_id", event.id()).with("birthday", null);
        return List.of(
                new Matrix.Line("`coming_event`", event, Matrix.Whose.ANYBODYS),
                new Matrix.Line(
                        "`coming_version`",
                        day.made(FORESEEN, "coming_version").with("event_id", event.id()),
                        Matrix.Whose.ANYBODYS),
                new Matrix.Line("`coming_step`", step, Matrix.Whose.ANYBODYS),
                new Matrix.Line(
                        "`coming_step_said`",
                        day.made(FORESEEN, "coming_step_said").with("step_id", step.id()),
                        Matrix.Whose.ANYBODYS));
    }
}
