package org.kith.names;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody a list may name, as they stand in Kith.
 *
 * @param account whether their name is that of their account, which they look after themselves
 * @param values what Kith has of them
 */
record Standing(UUID id, String number, boolean account, Map<Field, String> values) {

    Standing {
        values = Map.copyOf(values);
    }

    /** Null where Kith has none. */
    @Nullable
    String value(Field field) {
        return values.get(field);
    }

    /** The number, with the name where Kith has one. */
    String who() {
        var name = value(Field.NAME);
        return name == null ? number : number + " " + name;
    }

    Standing knownBy(String code) {
        return new Standing(id, code, account, values);
    }

    Standing with(Map<Field, String> more) {
        var all = new EnumMap<Field, String>(Field.class);
        all.putAll(values);
        all.putAll(more);
        return new Standing(id, number, account, all);
    }
}
