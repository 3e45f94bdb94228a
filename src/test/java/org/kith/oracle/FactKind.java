package org.kith.oracle;

import java.util.function.BiConsumer;

/**
 * What can be so in a made-up world. Those that much depends on have their weight; a fact about what is not there adds nothing.
 *
 * @param order where it stands among those of all rooms: worlds are drawn in this order
 * @param weight how often it is so, beside the others
 */
public record FactKind(String name, int order, int weight, BiConsumer<MadeWorld, Dice> adds) {

    void addTo(MadeWorld world, Dice dice) {
        adds.accept(world, dice);
    }

    @Override
    public String toString() {
        return name;
    }
}
