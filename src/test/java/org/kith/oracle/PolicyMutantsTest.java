package org.kith.oracle;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Each policy file with one thing wrong, as it could be written by mistake: the oracle notices every one. All of them take minutes, so that is
 * asked for: with {@code -Dkith.oracle.mutants=all}, or with an expression for those it fits.
 */
class PolicyMutantsTest {
    private static final int WORLDS = 40;

    /** Rights to tables about nobody; and sessions, which {@code SessionRowsTest} asks about. */
    private static final Set<String> WITHOUT_POLICY = Set.of("R__zz_reference.sql", "R__zz_session.sql");

    private static final List<List<Mutant>> GROUPS =
            InOracle.all().flatMap(room -> room.mutants().stream()).toList();
    static final List<Mutant> ALL = GROUPS.stream().flatMap(List::stream).toList();

    @Test
    void eachStandsInItsFile() {
        assertThat(ALL.stream().map(Mutant::missing).flatMap(Optional::stream)).isEmpty();
    }

    @Test
    void everyPolicyHasSome() throws IOException {
        var files = ALL.stream().map(Mutant::file).collect(toSet());
        try (var policies = Files.list(Path.of("db/policy"))) {
            assertThat(policies.map(policy -> policy.getFileName().toString())
                            .filter(name -> !WITHOUT_POLICY.contains(name)))
                    .isNotEmpty()
                    .allMatch(files::contains);
        }
    }

    /** The first of each list is one that most worlds show, so that this takes seconds. */
    @Test
    void theOracleNoticesSome() throws SQLException {
        notices("kith_mutants", GROUPS.stream().map(List::getFirst).toList());
    }

    @Test
    @EnabledIfSystemProperty(named = "kith.oracle.mutants", matches = ".+")
    void theOracleNoticesEveryOne() throws SQLException {
        notices("kith_mutants_all", chosen());
    }

    /** @param database of its own, since two tests in one process would be in each other's way */
    private static void notices(String database, List<Mutant> mutants) throws SQLException {
        try (var kith = AsKith.in(database)) {
            var living = new ArrayList<>(mutants);
            System.out.println("| world | file | where | what is wrong | noticed by |\n|---|---|---|---|---|");
            for (int number = 0; number < WORLDS && !living.isEmpty(); number++) {
                var noticed = noticed(kith, number, living);
                living.removeAll(noticed);
            }
            assertThat(living).as("what nobody noticed").isEmpty();
        }
    }

    /** Those of them that this world tells from the policies as they are, each told as it is found: all of them take a while. */
    private static List<Mutant> noticed(AsKith kith, int number, List<Mutant> mutants) throws SQLException {
        var world = kith.enters(Worlds.facts(number), number % 2 == 0);
        var noticed = new ArrayList<Mutant>();
        for (var mutant : mutants) {
            hunt(kith, world, mutant).ifPresent(by -> {
                noticed.add(mutant);
                System.out.printf(
                        "| %d | %s | %s | %s | %s |%n", number, mutant.file(), mutant.in(), mutant.says(), by);
            });
        }
        return noticed;
    }

    private static List<Mutant> chosen() {
        var chosen = new ArrayList<>(ALL);
        var given = System.getProperty("kith.oracle.mutants", "all");
        chosen.removeIf(mutant -> !given.equals("all") && !mutant.toString().matches(".*(" + given + ").*"));
        return chosen;
    }

    /** A change that makes PostgreSQL itself give up is noticed as well. */
    private static Optional<String> hunt(AsKith kith, MadeWorld world, Mutant mutant) {
        var found = new ArrayList<String>();
        try {
            kith.under(mutant.sql(), () -> new Hunt(kith, world, new Random(mutant.hashCode()))
                    .of(mutant)
                    .ifPresent(by -> found.add(by.table() + ", " + by.who() + " " + by.does())));
        } catch (SQLException e) {
            found.add("an error: " + e.getMessage().lines().findFirst().orElse(""));
        }
        return found.stream().findFirst();
    }
}
