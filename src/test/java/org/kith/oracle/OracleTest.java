package org.kith.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * The reference and PostgreSQL, asked the same of made-up worlds: who sees which row, and who may add, change or remove one. A
 * disagreement is a fault in one of them. As many decisions as {@code -Dkith.oracle.decisions} says; without it 150,000.
 */
class OracleTest {
    private static final long DECISIONS = Long.getLong("kith.oracle.decisions", 150_000);
    private static final int ROUNDS = 12;
    private static final Tally TALLY = new Tally();
    private static AsKith kith;
    private static boolean disagreed;

    @BeforeContainer
    static void open() {
        kith = AsKith.one();
    }

    @AfterContainer
    static void close() throws SQLException {
        kith.close();
        System.out.println(TALLY);
        assertThat(TALLY.decisions()).isGreaterThanOrEqualTo(DECISIONS);
    }

    /** Worlds are drawn until there were enough decisions; those left then are not entered. */
    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void policyAndReferenceSayTheSame(
            @ForAll("worlds") List<Fact> facts, @ForAll boolean clockSetBack, @ForAll int seed) throws SQLException {
        if (TALLY.decisions() >= DECISIONS && !disagreed) {
            return;
        }
        var findings = new Findings(TALLY, 1);
        compare(kith.enters(facts, clockSetBack), findings, new Random(seed));
        disagreed |= findings.enough();
        assertThat(findings.all()).isEmpty();
    }

    private static void compare(MadeWorld world, Findings findings, Random random) throws SQLException {
        new Reads(kith, world, findings).compare(Rules.all());
        var writes = new Writes(kith, world, findings, random);
        for (int round = 0; round < ROUNDS; round++) {
            writes.round(Rules.all());
        }
        for (var who : world.everybody()) {
            new Looks(kith, world, findings).compare(who, Worlds.somebody(world, random));
        }
        new Reads(kith, world, findings).nobody(Rules.all());
    }

    @Provide
    Arbitrary<List<Fact>> worlds() {
        var kinds = Arbitraries.frequency(InOracle.allFacts().stream()
                .map(kind -> Tuple.of(kind.weight(), kind))
                .toList());
        var numbers = Arbitraries.integers().withDistribution(RandomDistribution.uniform());
        return Combinators.combine(kinds, numbers)
                .as(Fact::new)
                .list()
                .ofMaxSize(160)
                .withSizeDistribution(RandomDistribution.uniform());
    }
}
