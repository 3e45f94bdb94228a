package org.kith.sharing;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.kith.vocabulary.Section;

/** How much of each section somebody is let into, as it stands or stood when a form began. */
record Held(Map<Section, Level> levels) {
    private static final BinaryOperator<Level> MORE = BinaryOperator.maxBy(Comparator.naturalOrder());

    static final Held NOTHING = new Held(Map.of());

    /** What these grants let somebody into. */
    static Held of(List<Grant> holding) {
        var held = new EnumMap<Section, Level>(Section.class);
        holding.forEach(grant -> held.merge(grant.section(), grant.level(), MORE));
        return new Held(held);
    }

    /** As a hidden field says it; what no form says is left out. */
    static Held sent(String field) {
        var held = new EnumMap<Section, Level>(Section.class);
        for (var one : field.split(" ")) {
            var parts = one.split("=", 2);
            if (parts.length == 2) {
                Section.ofKey(parts[0])
                        .ifPresent(section -> Level.ofKey(parts[1]).ifPresent(level -> held.put(section, level)));
            }
        }
        return new Held(held);
    }

    String toSend() {
        return levels.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> one.getKey().key() + "=" + one.getValue().key())
                .collect(Collectors.joining(" "));
    }

    Level level(Section section) {
        return levels.getOrDefault(section, Level.NOTHING);
    }
}
