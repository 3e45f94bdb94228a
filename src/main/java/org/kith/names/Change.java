package org.kith.names;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a list puts where there is nothing yet of one person.
 *
 * @param values what it puts there
 */
record Change(Standing standing, Map<Field, String> values) {

    Change {
        values = Map.copyOf(values);
    }

    /** @param steps all of the same person */
    static Change of(List<Step> steps) {
        var values = new EnumMap<Field, String>(Field.class);
        steps.forEach(step -> values.put(step.of(), step.value()));
        return new Change(steps.getFirst().standing(), values);
    }

    /** Null for what stays as it is. */
    @Nullable
    String value(Field field) {
        return values.get(field);
    }
}
