package org.kith.names;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a list says of somebody.
 *
 * @param line where it stands
 * @param number whose it is: a young person's number, or a worker's code in capitals
 * @param values what the line has of what Kith keeps
 */
record GivenName(long line, String number, Map<Field, String> values) {

    GivenName {
        values = Map.copyOf(values);
    }

    GivenName(long line, String number, String name) {
        this(line, number, name, null);
    }

    GivenName(long line, String number, @Nullable String name, @Nullable String pronouns) {
        this(line, number, both(name, pronouns));
    }

    private static Map<Field, String> both(@Nullable String name, @Nullable String pronouns) {
        var values = new EnumMap<Field, String>(Field.class);
        if (name != null) {
            values.put(Field.NAME, name);
        }
        if (pronouns != null) {
            values.put(Field.PRONOUNS, pronouns);
        }
        return values;
    }

    /** Null where the line has none. */
    @Nullable
    String value(Field field) {
        return values.get(field);
    }

    boolean saysTheSameAs(GivenName other) {
        return values.equals(other.values);
    }
}
