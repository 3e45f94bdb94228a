package org.kith.names;

import java.util.List;

/**
 * A table that was handed in: a CSV file, or a sheet of a workbook.
 *
 * @param name as it is named to people
 * @param headingLine where its heading stands, from 1
 */
record NameTable(String name, long headingLine, List<String> heading, List<Line> lines) {

    /** @param number where it stands, from 1 */
    record Line(long number, List<String> values) {

        /** The value of a column; empty where the line is shorter, and for no column. */
        String value(int column) {
            return column < 0 || column >= values.size() ? "" : values.get(column);
        }
    }

    /** What stands above a column; empty for no column. */
    String heading(int column) {
        return column < 0 || column >= heading.size() ? "" : heading.get(column);
    }
}
