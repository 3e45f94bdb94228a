package org.kith.oracle;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks for one disagreement in a world, first where a changed policy file would show itself. */
record Hunt(AsKith kith, MadeWorld world, Random random) {
    private static final int TRIES = 4;

    private record Turn(Who who, @Nullable UUID about) {}

    Optional<Disagreement> of(Mutant mutant) throws SQLException {
        var findings = new Findings(new Tally(), 1);
        var own = Rules.all().stream()
                .filter(rule -> rule.table().equals(mutant.table()))
                .toList();
        for (var rules : own.isEmpty() ? List.of(Rules.all()) : List.of(own, Rules.all())) {
            for (var turn : turns()) {
                take(turn, rules, findings);
                if (findings.enough()) {
                    return Optional.of(findings.all().getFirst());
                }
            }
        }
        return Optional.empty();
    }

    private void take(Turn turn, List<Rule> rules, Findings findings) throws SQLException {
        var reads = new Reads(kith, world, findings);
        reads.compare(turn.who(), turn.about(), rules);
        for (int i = 0; i < TRIES && !findings.enough(); i++) {
            new Writes(kith, world, findings, random).round(turn.who(), turn.about(), rules);
        }
        if (!findings.enough() && rules.size() > 1) {
            new Looks(kith, world, findings).compare(turn.who(), turn.about());
            reads.nobody(rules);
        }
    }

    private List<Turn> turns() {
        var turns = new ArrayList<Turn>();
        for (var about : new Reads(kith, world, new Findings(new Tally(), 1)).abouts()) {
            world.everybody().forEach(who -> turns.add(new Turn(who, about)));
        }
        Collections.shuffle(turns, random);
        return turns;
    }
}
