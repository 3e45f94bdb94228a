package org.kith.oracle;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.Plugs;

/** What a room tells the oracle: the rules of its tables, facts that make rows of them, and what could be wrong in its policies. */
public interface InOracle {
    /** Where it stands among those of all rooms: what is drawn by chance is drawn in this order. */
    int order();

    List<Rule> rules();

    /** Each with a place of its own among those of all rooms. */
    default List<FactKind> facts() {
        return List.of();
    }

    /** What is asked of its tables by functions alone. */
    default List<Asked> asked() {
        return List.of();
    }

    /** What functions do with its tables that have the owner's rights, by each policy for the owner. */
    default List<OwnersRight> ownersRights() {
        return List.of();
    }

    /** In lists; the first of each policy file is one that most worlds show. */
    default List<List<Mutant>> mutants() {
        return List.of();
    }

    /** Those of its tables that are read as others see them too. */
    default Set<String> seenAsOthers() {
        return Set.of();
    }

    /** Its lines in the table of one young person in docs/POLICY.md, below those of the rooms before it. */
    default List<Matrix.Line> linesOfOneYoungPerson(Everyday day) {
        return List.of();
    }

    /** And in that of the house. */
    default List<Matrix.Line> linesOfTheHouse(Everyday day) {
        return List.of();
    }

    static Stream<InOracle> all() {
        return Plugs.of(InOracle.class).stream().sorted(Comparator.comparingInt(InOracle::order));
    }

    /** In the order in which worlds are drawn. */
    static List<FactKind> allFacts() {
        return all().flatMap(room -> room.facts().stream())
                .sorted(Comparator.comparingInt(FactKind::order))
                .toList();
    }
}
