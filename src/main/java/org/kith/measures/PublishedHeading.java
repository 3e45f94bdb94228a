package org.kith.measures;

import static org.kith.words.Words.say;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The first line of a published table: which table it may be, and which column holds what. The columns may stand in any order, and others
 * beside them are left aside.
 *
 * @param kinds the tables it may be, the likeliest first
 * @param group the column that says of whom a row is; empty for none
 */
record PublishedHeading(
        List<String> columns, List<PublishedKind> kinds, String group, String label, String number, String percentage) {
    private static final List<String> PLACES =
            List.of("time_period", "time_identifier", "geographic_level", "country_code", "country_name");

    static PublishedHeading of(List<String> fields) throws Unreadable {
        var columns = fields.stream()
                .map(field -> field.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (var column : PLACES) {
            mustHaveOnce(columns, column);
        }
        var kinds = PublishedKind.withColumns(columns);
        if (kinds.isEmpty()) {
            throw missing(columns, "sw_stability, sw_episode_reason, in_touch, breakdown");
        }
        return new PublishedHeading(
                columns,
                kinds,
                first(columns, kinds.getFirst().groups),
                first(columns, kinds.getFirst().labels),
                only(columns, "number", column -> column.equals("number") || column.endsWith("_count")),
                only(columns, "percentage", column -> column.matches("(.*_)?percent(age)?")));
    }

    /** Whether such values are the first line of a table. */
    static boolean isOne(List<String> fields) {
        try {
            return !of(fields).kinds().isEmpty();
        } catch (Unreadable other) {
            return false;
        }
    }

    private static String first(List<String> columns, Collection<String> names) throws Unreadable {
        var found = names.stream().filter(columns::contains).findFirst().orElse("");
        if (!found.isEmpty()) {
            mustHaveOnce(columns, found);
        }
        return found;
    }

    private static String only(List<String> columns, String name, Predicate<String> is) throws Unreadable {
        var found = columns.stream().filter(is).toList();
        if (found.size() != 1) {
            throw missing(columns, name);
        }
        return found.getFirst();
    }

    private static void mustHaveOnce(List<String> columns, String column) throws Unreadable {
        if (columns.indexOf(column) < 0 || columns.indexOf(column) != columns.lastIndexOf(column)) {
            throw missing(columns, column);
        }
    }

    private static Unreadable missing(List<String> columns, String column) {
        var all = Stream.concat(PLACES.stream(), Stream.of(column)).distinct().toList();
        return new Unreadable(
                1, column, String.join(",", columns), say("measures.load.columns", String.join(",", all)));
    }
}
