package org.kith.oracle;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
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
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Each policy file with one thing wrong, as it could be written by mistake: the oracle notices every one. All of them take minutes, so that is
 * asked for: with {@code -Dkith.oracle.mutants=all}, or with an expression for those it fits.
 */
class PolicyMutantsTest {
    private static final int WORLDS = 40;
    private static final int FEW = 3;

    /** Rights to tables about nobody; sessions, which {@code SessionRowsTest} asks about, codes, which {@code SentCodesTest} does, and texts, {@code TextLimitsTest}. */
    private static final Set<String> WITHOUT_POLICY = Set.of(
            "R__01_provider.sql",
            "R__zz_reference.sql",
            "R__zz_sent_code.sql",
            "R__zz_session.sql",
            "R__zz_text_posted.sql");

    static final List<Mutant> ALL = InOracle.all()
            .flatMap(room -> room.mutants().stream())
            .flatMap(List::stream)
            .toList();

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

    /** Of each policy file one, so that no table goes without; it takes seconds. */
    @Test
    void theOracleNoticesOneOfEachFile() throws SQLException {
        try (var kith = AsKith.one()) {
            var living = new TreeMap<>(ALL.stream().collect(groupingBy(Mutant::file)));
            for (int number = 0; number < WORLDS && !living.isEmpty(); number++) {
                var world = kith.enters(Worlds.facts(number), number % 2 == 0);
                living.values().removeIf(mutants -> anyIsNoticed(kith, world, mutants));
            }
            assertThat(living.keySet())
                    .as("policies of which nothing was noticed")
                    .isEmpty();
        }
    }

    /** The first that this world shows of the first few that let somebody see otherwise, where there are such: they take least. */
    private static boolean anyIsNoticed(AsKith kith, MadeWorld world, List<Mutant> mutants) {
        var seeing = mutants.stream()
                .filter(mutant -> mutant.isFor().orElse("").equals("select"))
                .toList();
        return (seeing.isEmpty() ? mutants : seeing)
                .stream().limit(FEW).anyMatch(mutant -> hunt(kith, world, mutant, Hunt::ofWhatItIsFor)
                        .isPresent());
    }

    /** Room by room, in worlds with much of what the room tells of. */
    @Test
    @EnabledIfSystemProperty(named = "kith.oracle.mutants", matches = ".+")
    void theOracleNoticesEveryOne() throws SQLException {
        System.out.println("| file | where | what is wrong | noticed by |\n|---|---|---|---|");
        var living = new ArrayList<Mutant>();
        try (var kith = AsKith.one()) {
            for (var room : InOracle.all().toList()) {
                living.addAll(unnoticed(kith, room));
            }
        }
        assertThat(living).as("what nobody noticed").isEmpty();
    }

    /** By what each policy is for in all worlds, and only what is left then in every way there is. */
    private static List<Mutant> unnoticed(AsKith kith, InOracle room) throws SQLException {
        var living = chosen(room);
        for (Looking looking : List.<Looking>of(Hunt::ofWhatItIsFor, Hunt::inEveryWay)) {
            for (int number = 0; number < WORLDS && !living.isEmpty(); number++) {
                var world = kith.enters(Worlds.facts(number, room), number % 2 == 0);
                living.removeAll(noticed(kith, world, living, looking));
            }
        }
        return living;
    }

    private interface Looking {
        Optional<Disagreement> of(Hunt hunt, Mutant mutant) throws SQLException;
    }

    /** Those of them that this world tells from the policies as they are, each told as it is found: all of them take a while. */
    private static List<Mutant> noticed(AsKith kith, MadeWorld world, List<Mutant> mutants, Looking looking) {
        var noticed = new ArrayList<Mutant>();
        for (var mutant : mutants) {
            hunt(kith, world, mutant, looking).ifPresent(by -> {
                noticed.add(mutant);
                System.out.printf("| %s | %s | %s | %s |%n", mutant.file(), mutant.in(), mutant.says(), by);
            });
        }
        return noticed;
    }

    private static List<Mutant> chosen(InOracle room) {
        var given = System.getProperty("kith.oracle.mutants", "all");
        return room.mutants().stream()
                .flatMap(List::stream)
                .filter(mutant -> given.equals("all") || mutant.toString().matches(".*(" + given + ").*"))
                .collect(toCollection(ArrayList::new));
    }

    /** A change that makes PostgreSQL itself give up is noticed as well. */
    private static Optional<String> hunt(AsKith kith, MadeWorld world, Mutant mutant, Looking looking) {
        var found = new ArrayList<String>();
        try {
            var hunt = new Hunt(kith, world, new Random(mutant.hashCode()));
            kith.under(mutant.sql(), () -> looking.of(hunt, mutant)
                    .ifPresent(by -> found.add(by.table() + ", " + by.who() + " " + by.does())));
        } catch (SQLException e) {
            found.add("an error: " + e.getMessage().lines().findFirst().orElse(""));
        }
        return found.stream().findFirst();
    }
}
