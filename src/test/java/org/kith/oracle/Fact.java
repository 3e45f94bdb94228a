package org.kith.oracle;

import java.util.Random;

/** Something that is so in a made-up world; what exactly, the number decides. */
public record Fact(FactKind kind, int number) {

    public void addTo(MadeWorld world) {
        kind.addTo(world, new Dice(world, new Random(number)));
    }
}
