package org.kith.cli;

import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table of figures as columns for a terminal, right-aligned under their headings. */
final class Columns {
    private Columns() {}

    /** @param csv lines of values without quotation marks, as many in each */
    static String of(String csv) {
        var lines = csv.lines().map(line -> line.split(",", -1)).toList();
        var widths = IntStream.range(0, lines.getFirst().length)
                .map(column -> Collections.max(
                        lines.stream().map(line -> line[column].length()).toList()))
                .toArray();
        return lines.stream().map(line -> line(line, widths)).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(String[] values, int[] widths) {
        return IntStream.range(0, values.length)
                .mapToObj(column -> " ".repeat(widths[column] - values[column].length()) + values[column])
                .collect(Collectors.joining("  "));
    }
}
