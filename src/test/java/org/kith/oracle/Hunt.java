package org.kith.oracle;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.oracle.Writes.Try;

/** Looks for one disagreement in a world, first where a changed policy file would show itself. */
record Hunt(AsKith kith, MadeWorld world, Random random) {
    private static final int TRIES = 4;
    private static final int TABLES = 8;
    private static final int FEW = 8;
    private static final Set<Try> EVERYTHING = EnumSet.allOf(Try.class);

    /** Where what all policies are built of shows itself most of the time. */
    private static final List<String> CORE = List.of("account", "young_person", "entry", "section_grant");

    private record Turn(Who who, @Nullable UUID about) {}

    /** By what its policy is for alone, or on the tables that ask its function: that is how most show themselves, and it takes least. */
    Optional<Disagreement> ofWhatItIsFor(Mutant mutant) throws SQLException {
        var rules = few(mutant);
        if (rules.isEmpty()) {
            var core = CORE.stream().map(Rules::of).toList();
            return at((turn, findings) -> reads(turn, core, findings));
        }
        return switch (mutant.isFor().orElse("a function")) {
            case "select" -> at((turn, findings) -> reads(turn, rules, findings));
            case "insert" -> at(near(), (turn, findings) -> writes(turn, rules, EnumSet.of(Try.ADDS), findings));
            case "update" ->
                at(near(), (turn, findings) -> writes(turn, rules, EnumSet.of(Try.CHANGES, Try.CHANGES_ALL), findings));
            case "delete" -> at((turn, findings) -> writes(turn, rules, EnumSet.of(Try.REMOVES), findings));
            default -> {
                var seen = at((turn, findings) -> reads(turn, rules, findings));
                yield seen.isPresent() ? seen : at((turn, findings) -> writes(turn, rules, EVERYTHING, findings));
            }
        };
    }

    Optional<Disagreement> inEveryWay(Mutant mutant) throws SQLException {
        var rules = first(mutant);
        var only = Rules.all().stream().anyMatch(rule -> mutant.file().equals("R__" + rule.table() + ".sql"));
        return at((turn, findings) -> {
            reads(turn, rules, findings);
            writes(turn, rules, EVERYTHING, findings);
            if (!only && !findings.enough()) {
                anywhere(turn, findings);
            }
        });
    }

    /** Where many tables ask its function, those of the room that tells of it, which the world is full of; none where these are many as well. */
    private static List<Rule> few(Mutant mutant) {
        var rules = first(mutant);
        if (rules.size() <= FEW) {
            return rules;
        }
        var own = InOracle.all()
                .filter(room -> room.mutants().stream().anyMatch(list -> list.contains(mutant)))
                .flatMap(room -> room.rules().stream())
                .map(Rule::table)
                .collect(Collectors.toSet());
        var few = rules.stream().filter(rule -> own.contains(rule.table())).toList();
        return few.size() <= FEW ? few : List.of();
    }

    private static List<Rule> first(Mutant mutant) {
        var tables = mutant.tables();
        return Rules.all().stream()
                .filter(rule -> tables.contains(rule.table()))
                .toList();
    }

    private interface Looking {
        void at(Turn turn, Findings findings) throws SQLException;
    }

    private Optional<Disagreement> at(Looking looking) throws SQLException {
        return at(turns(), looking);
    }

    private static Optional<Disagreement> at(List<Turn> turns, Looking looking) throws SQLException {
        var findings = new Findings(new Tally(), 1);
        for (var turn : turns) {
            looking.at(turn, findings);
            if (findings.enough()) {
                return Optional.of(findings.all().getFirst());
            }
        }
        return Optional.empty();
    }

    private void reads(Turn turn, Collection<Rule> rules, Findings findings) throws SQLException {
        if (!rules.isEmpty()) {
            new Reads(kith, world, findings).compare(turn.who(), turn.about(), rules);
        }
    }

    private void writes(Turn turn, Collection<Rule> rules, Set<Try> what, Findings findings) throws SQLException {
        for (int i = 0; i < TRIES && !findings.enough(); i++) {
            new Writes(kith, world, findings, random).round(turn.who(), turn.about(), rules, what);
        }
    }

    /** What all policies are built of shows anywhere. */
    private void anywhere(Turn turn, Findings findings) throws SQLException {
        reads(turn, Rules.all(), findings);
        if (!findings.enough()) {
            var some = new ArrayList<>(Rules.all());
            Collections.shuffle(some, random);
            new Writes(kith, world, findings, random)
                    .round(turn.who(), turn.about(), some.subList(0, TABLES), EVERYTHING);
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

    /** Where most is written: about nobody, or by people about somebody of whom they see something. */
    private List<Turn> near() {
        return turns().stream()
                .filter(turn -> turn.about() == null
                        || turn.who().account() != null
                                && Eyes.of(world, turn.who(), turn.about()).something(turn.about()))
                .toList();
    }
}
