package org.kith.oracle;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.kith.oracle.OwnersPolicy.Changed;

/**
 * Policies for the owner of the tables say how far functions reach that have the owner's rights. Whoever asks them, they are let do what is said of them
 * and nothing else; and of each condition it is noticed when it is let through or shut.
 */
class OwnersRightsTest {
    private static final int WORLDS = 20;
    private static final int TRIES = 12;

    /** Rows that stand in the wrong organisation would show that it is asked; of these it shows anyhow, and much is built of them. */
    private static final Set<String> IN_THEIR_PLACE = Set.of(
            "account", "young_person", "person_name", "service", "worker", "section_grant", "entry", "organisation");

    /** What is asked first only so that nothing else is asked for nothing, and what a column says already: nobody can notice it. */
    private static final Set<String> SAID_TWICE = Set.of(
            "told_of_moves on team_move: (select kith.tells_moves()) let through",
            "told_of_moves on person_name: (select kith.tells_moves()) let through",
            "counted on catch_up_mark: organisation_id is not null let through");

    @Test
    void eachPolicyForTheOwnerIsSaid() {
        assertThat(WithOwnersRights.ALL.stream()
                        .map(right -> right.policy() + " on " + right.table())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(OwnersPolicy.all()
                        .map(policy -> policy.name() + " on " + policy.table())
                        .toList());
    }

    @Test
    void functionsAreLetDoWhatIsSaidAndEachConditionIsNoticed() throws SQLException {
        var living = OwnersPolicy.all()
                .flatMap(OwnersPolicy::changed)
                .filter(changed -> !SAID_TWICE.contains(changed.toString()))
                .collect(toCollection(ArrayList::new));
        var astray = new TreeSet<>(WithOwnersRights.TABLES);
        astray.removeAll(IN_THEIR_PLACE);
        try (var kith = AsKith.one()) {
            for (int number = 0; number < WORLDS && !living.isEmpty(); number++) {
                var moreOf = number == 0 ? Set.<String>of() : tables(living);
                var world = kith.enters(Worlds.withEverything(number, moreOf, astray), number % 2 == 0);
                var rights = new WithOwnersRights(kith, world, new Random(number));
                var most = TRIES * (1 + number);
                var tries = new HashMap<Changed, Integer>();
                for (var who : rights.everybody()) {
                    var tables = number == 0 ? WithOwnersRights.TABLES : moreOf;
                    for (var about : rights.abouts(who)) {
                        asks(
                                rights,
                                who,
                                about,
                                tables,
                                living,
                                changed -> tries.merge(changed, 1, Integer::sum) <= most);
                    }
                }
            }
        }
        assertThat(living).as("what nobody noticed").isEmpty();
    }

    private static Set<String> tables(Collection<Changed> living) {
        return living.stream().map(changed -> changed.policy().table()).collect(toCollection(TreeSet::new));
    }

    private static void asks(
            WithOwnersRights rights,
            Who who,
            UUID about,
            Set<String> tables,
            Collection<Changed> living,
            Predicate<Changed> isTried)
            throws SQLException {
        rights.kith().begins(who, about);
        var eyes = Eyes.of(rights.world(), who, about);
        for (var doing : rights.doings(tables)) {
            rights.doing(doing, () -> {
                for (var table : tables) {
                    assertThat(rights.differences(eyes, doing, table))
                            .as(who + ", " + doing + ", " + table)
                            .isEmpty();
                }
                for (var changed : List.copyOf(living)) {
                    if (rights.couldShow(eyes, doing, changed) && isTried.test(changed)) {
                        rights.under(changed, () -> {
                            if (rights.shows(eyes, doing, changed)) {
                                living.remove(changed);
                            }
                        });
                    }
                }
            });
        }
    }
}
