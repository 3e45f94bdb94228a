package org.kith.people;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.paging.Turning;

/**
 * The place of a young person in the list, as an address says it: what the list was ordered by when they were shown, and who. A name is read from
 * the database again, since no address holds one, and a mark tells whether they still stand by the same one. An address names a few who stand side
 * by side: where one got another name meanwhile, the list goes on from the next of them, and repeats a few rather than skip anybody.
 *
 * @param by the first thing it is ordered by, a number; 0 in the list by name
 * @param mark made of the name or number they stood by, as {@link YoungPeopleSql} makes it
 */
record ListPlace(long by, UUID id, String mark) {
    /** How many an address names. */
    private static final int MOST = 3;

    private static final Pattern TEXT =
            Pattern.compile("(-?[0-9]{1,18})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})_([0-9a-f]{4})");

    static Turning<List<ListPlace>> turning(@Nullable String next, @Nullable String back) {
        return Turning.of(next, back, ListPlace::parsed);
    }

    /** Where the list goes on behind its last line, or in front of its first: by the line itself, and after it by those beside it. */
    static String address(List<ListedPerson> shown, boolean back) {
        var nearest = back ? shown : shown.reversed();
        return nearest.stream()
                .limit(MOST)
                .map(person -> person.place().toString())
                .collect(joining("."));
    }

    private static Optional<List<ListPlace>> parsed(String text) {
        var places = Stream.of(text.split("\\.", MOST)).map(ListPlace::one).toList();
        return places.stream().allMatch(Optional::isPresent)
                ? Optional.of(places.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    private static Optional<ListPlace> one(String text) {
        var parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(
                        new ListPlace(Long.parseLong(parts.group(1)), UUID.fromString(parts.group(2)), parts.group(3)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return by + "_" + id + "_" + mark;
    }
}
