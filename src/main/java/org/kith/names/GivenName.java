package org.kith.names;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a list says of somebody.
 *
 * @param line where it stands
 * @param number whose it is: a young person's number, or a worker's code in capitals
 * @param name null where the line has none
 * @param pronouns null where the line has none
 */
record GivenName(
        long line,
        String number,
        @Nullable String name,
        @Nullable String pronouns) {

    GivenName(long line, String number, String name) {
        this(line, number, name, null);
    }

    @Nullable
    String value(Field field) {
        return field == Field.PRONOUNS ? pronouns : name;
    }

    boolean saysTheSameAs(GivenName other) {
        return Objects.equals(name, other.name) && Objects.equals(pronouns, other.pronouns);
    }
}
