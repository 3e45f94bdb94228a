package org.kith.names;

import java.util.List;
import org.kith.ssda903.ChildNumber;

/**
 * A table that was handed in: a CSV file, or a sheet of a workbook.
 *
 * @param name as it is named to people
 * @param headingLine where its heading stands, from 1
 */
record NameTable(String name, long headingLine, List<String> heading, List<Line> lines) {
    private static final int LOOKED_AT = 50;

    /** @param number where it stands, from 1 */
    record Line(long number, List<String> values) {

        /** The value of a column; empty where the line is shorter, and for no column. */
        String value(int column) {
            return column < 0 || column >= values.size() ? "" : values.get(column);
        }
    }

    /** Whether most of what stands in a column is a number as children have them. */
    boolean holdsNumbers(int column) {
        var values = lines.stream()
                .limit(LOOKED_AT)
                .map(line -> line.value(column))
                .filter(value -> !value.isEmpty())
                .toList();
        return 2 * values.stream().filter(ChildNumber::isLikely).count() > values.size();
    }

    /** Whether no line has one number in the one column and another in the other. */
    boolean sameNumbers(int one, int other) {
        return lines.stream()
                .limit(LOOKED_AT)
                .allMatch(line -> line.value(one).isEmpty()
                        || line.value(other).isEmpty()
                        || ChildNumber.of(line.value(one)).equals(ChildNumber.of(line.value(other))));
    }

    /** What stands above a column; empty for no column. */
    String heading(int column) {
        return column < 0 || column >= heading.size() ? "" : heading.get(column);
    }
}
