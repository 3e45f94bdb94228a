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
    private static final int TABLES = 8;

    private record Turn(Who who, @Nullable UUID about) {}

    Optional<Disagreement> of(Mutant mutant) throws SQLException {
        var findings = new Findings(new Tally(), 1);
        var tables = mutant.tables();
        var first = Rules.all().stream()
                .filter(rule -> tables.contains(rule.table()))
                .toList();
        var only = Rules.all().stream().anyMatch(rule -> mutant.file().equals("R__" + rule.table() + ".sql"));
        for (var turn : turns()) {
            if (!first.isEmpty()) {
                take(turn, first, TRIES, findings);
            }
            if (!only && !findings.enough()) {
                takeAll(turn, findings);
            }
            if (findings.enough()) {
                return Optional.of(findings.all().getFirst());
            }
        }
        return Optional.empty();
    }

    private void take(Turn turn, List<Rule> rules, int tries, Findings findings) throws SQLException {
        new Reads(kith, world, findings).compare(turn.who(), turn.about(), rules);
        for (int i = 0; i < tries && !findings.enough(); i++) {
            new Writes(kith, world, findings, random).round(turn.who(), turn.about(), rules);
        }
    }

    /** What all policies are built of shows anywhere. */
    private void takeAll(Turn turn, Findings findings) throws SQLException {
        take(turn, Rules.all(), 0, findings);
        var some = new ArrayList<>(Rules.all());
        Collections.shuffle(some, random);
        if (!findings.enough()) {
            take(turn, some.subList(0, TABLES), 1, findings);
        }
        if (!findings.enough()) {
            new Looks(kith, world, findings).compare(turn.who(), turn.about());
        }
        if (!findings.enough()) {
            new Reads(kith, world, findings).nobody(List.of(Rules.of("account")));
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
