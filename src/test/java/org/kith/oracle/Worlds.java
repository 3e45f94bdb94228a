package org.kith.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Full worlds drawn from a number, for tests that want the same ones each time. */
final class Worlds {
    private static final int FACTS = 140;
    private static final List<FactKind> WEIGHTED = InOracle.allFacts().stream()
            .flatMap(kind -> Collections.nCopies(kind.weight(), kind).stream())
            .toList();

    /** What begins and ends, of which there must be enough to meet every moment. */
    private static final List<FactKind> MORE_OF = List.of(
            HouseInOracle.MEMBERSHIP,
            EmergencyInOracle.EMERGENCY,
            SharingInOracle.GRANT,
            RecordInOracle.ENTRY,
            RecordInOracle.BESIDE_AN_ENTRY,
            RecordInOracle.BESIDE_AN_ENTRY);

    private static final int MORE = 16;
    private static final int OF_EACH = 4;

    private Worlds() {}

    static List<Fact> facts(int number) {
        var random = new Random(number);
        return Stream.concat(
                        Stream.generate(() -> WEIGHTED.get(random.nextInt(WEIGHTED.size())))
                                .limit(FACTS),
                        MORE_OF.stream().flatMap(kind -> Collections.nCopies(MORE, kind).stream()))
                .map(kind -> new Fact(kind, random.nextInt()))
                .toList();
    }

    /** With much of what one room tells of, so that what is wrong in its policies meets every moment sooner. */
    static List<Fact> facts(int number, InOracle room) {
        var random = new Random(number);
        var more = room.facts().stream()
                .flatMap(kind -> Collections.nCopies(MORE, kind).stream())
                .map(kind -> new Fact(kind, random.nextInt()));
        return Stream.concat(facts(number).stream(), more).toList();
    }

    /** With enough of everything and more of what rooms tell that have these tables; and much of it in the wrong organisation, as no world has it by chance. */
    static List<Fact> withEverything(int number, Collection<String> moreOf, Collection<String> astray) {
        var random = new Random(number);
        var kinds = InOracle.all()
                .flatMap(room -> room.facts().stream()
                        .flatMap(kind -> Collections.nCopies(
                                kind.weight() > OF_EACH
                                                || room.rules().stream()
                                                        .map(Rule::table)
                                                        .anyMatch(moreOf::contains)
                                        ? MORE
                                        : OF_EACH,
                                kind)
                                .stream()))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(kinds, random);
        kinds.add(new FactKind("astray", 0, 0, (world, dice) -> astray(world, dice, astray)));
        return kinds.stream().map(kind -> new Fact(kind, random.nextInt())).toList();
    }

    private static void astray(MadeWorld world, Dice dice, Collection<String> tables) {
        for (var table : tables) {
            for (var row : List.copyOf(world.rows(table))) {
                if (dice.chance(2)) {
                    world.replace(
                            row,
                            row.with("organisation_id", dice.row("organisation").id()));
                }
            }
        }
    }

    static UUID somebody(MadeWorld world, Random random) {
        var people = world.rows("young_person");
        return people.get(random.nextInt(people.size())).id();
    }
}
