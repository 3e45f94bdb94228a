package org.kith.oracle;

import java.util.Map;
import java.util.TreeMap;

/** How many decisions were compared, by table and kind, so that a table nothing was ever asked of is found. */
final class Tally {
    private long decisions;
    private final Map<String, long[]> byKind = new TreeMap<>();

    void count(String table, String does, boolean yes) {
        decisions++;
        byKind.computeIfAbsent(table + " " + does, none -> new long[2])[yes ? 0 : 1]++;
    }

    long decisions() {
        return decisions;
    }

    long yes(String table, String does) {
        return byKind.getOrDefault(table + " " + does, new long[2])[0];
    }

    long no(String table, String does) {
        return byKind.getOrDefault(table + " " + does, new long[2])[1];
    }

    @Override
    public String toString() {
        var lines = new StringBuilder(decisions + " decisions\n");
        byKind.forEach((kind, counts) -> lines.append("%-40s %8d yes %8d no%n".formatted(kind, counts[0], counts[1])));
        return lines.toString();
    }
}
