package org.kith.oracle;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** Full worlds drawn from a number, for tests that want the same ones each time. */
final class Worlds {
    private static final int FACTS = 140;
    private static final List<FactKind> WEIGHTED = Arrays.stream(FactKind.values())
            .flatMap(kind -> Collections.nCopies(kind.weight(), kind).stream())
            .toList();

    private Worlds() {}

    static List<Fact> facts(int number) {
        var random = new Random(number);
        return Stream.generate(() -> new Fact(WEIGHTED.get(random.nextInt(WEIGHTED.size())), random.nextInt()))
                .limit(FACTS)
                .toList();
    }

    static UUID somebody(MadeWorld world, Random random) {
        var people = world.rows("young_person");
        return people.get(random.nextInt(people.size())).id();
    }
}
