package org.kith.names;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody a list may name, as they stand in Kith.
 *
 * @param name what they are called; null for nothing yet
 * @param pronouns how they are spoken of; null for nothing yet
 * @param account whether that is the name of their account, which they look after themselves
 */
record Standing(
        UUID id,
        String number,
        @Nullable String name,
        @Nullable String pronouns,
        boolean account) {

    @Nullable
    String value(Field field) {
        return field == Field.PRONOUNS ? pronouns : name;
    }
}
