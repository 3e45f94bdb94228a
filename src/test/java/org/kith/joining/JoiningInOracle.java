package org.kith.joining;

import java.util.List;
import org.kith.oracle.Everyday;
import org.kith.oracle.FactKind;
import org.kith.oracle.InOracle;
import org.kith.oracle.Matrix;
import org.kith.oracle.Mutant;
import org.kith.oracle.Rule;

/** Which two records are one young person's. */
public final class JoiningInOracle implements InOracle {
    private static final FactKind JOINED = new FactKind("two records are joined", 490, 3, RecordJoinFacts::join);

    @Override
    public int order() {
        return 290;
    }

    @Override
    public List<Rule> rules() {
        return RecordJoinRules.ALL;
    }

    @Override
    public List<FactKind> facts() {
        return List.of(JOINED);
    }

    @Override
    public List<List<Mutant>> mutants() {
        return List.of(MutantsOfJoining.ALL);
    }

    @Override
    public List<Matrix.Line> linesOfOneYoungPerson(Everyday day) {
        var other = day.world.rows("young_person").get(1);
        var proposed = RecordJoinFacts.proposed(day.world, day.young, other, day.worker());
        return List.of(
                new Matrix.Line(
                        "`record_join`, proposed, with another young person of the team",
                        proposed,
                        Matrix.Whose.ANYBODYS),
                new Matrix.Line(
                        "the same, said so by a second person",
                        proposed.with("confirmed_at", day.world.now())
                                .with("confirmed_by", day.manager().id()),
                        Matrix.Whose.ANYBODYS));
    }
}
