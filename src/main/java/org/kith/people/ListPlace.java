package org.kith.people;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.web.Turning;

/**
 * The place of a young person in the list, as an address says it: what the list was ordered by when they were shown, and who. A name is read from
 * the database again, since no address holds one.
 *
 * @param by the first thing it is ordered by, a number; 0 in the list by name
 */
record ListPlace(long by, UUID id) {
    private static final Pattern TEXT =
            Pattern.compile("(-?[0-9]{1,18})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    static Turning<ListPlace> turning(@Nullable String next, @Nullable String back) {
        return Turning.of(next, back, ListPlace::parsed);
    }

    private static Optional<ListPlace> parsed(String text) {
        var parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new ListPlace(Long.parseLong(parts.group(1)), UUID.fromString(parts.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return by + "_" + id;
    }
}
