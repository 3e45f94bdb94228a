package org.kith.ssda903;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.intake.Rows;
import org.kith.intake.TableRow;

/** The columns of a table in their order, and what a row has in each of them. */
final class ColumnOrder {

    private final List<String> columns;
    private final int size;
    private final int child;

    /** Where the number stands as well, if that column is there twice. */
    private final int childAgain;

    /** @param columns by their names in a return; empty where a column has no heading */
    ColumnOrder(List<String> columns) {
        this.columns = columns;
        this.size = upToTheLast(columns);
        this.child = columns.indexOf("CHILD");
        this.childAgain = columns.lastIndexOf("CHILD");
    }

    /** What stands in each column, from the first to the last that has a heading. */
    List<String> inOrder() {
        return columns.subList(0, size);
    }

    /** Where the last column is that has a heading. */
    int size() {
        return size;
    }

    private static int upToTheLast(List<String> columns) {
        int size = columns.size();
        while (size > 0 && columns.get(size - 1).isEmpty()) {
            size--;
        }
        return size;
    }

    /** Whether a row has a value for each heading and none after the columns of the table. */
    boolean matches(List<String> fields) {
        return fields.size() >= size
                && (fields.size() <= columns.size()
                        || fields.stream().skip(columns.size()).allMatch(String::isEmpty));
    }

    /** The values under their columns; a row that is too short has nothing in the last, and one that is too long has those there is a column for. */
    Map<String, String> values(List<String> fields) {
        Map<String, String> values = HashMap.newHashMap(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).isEmpty()) {
                values.merge(columns.get(i), at(fields, i), (one, again) -> again.isEmpty() ? one : again);
            }
        }
        return values;
    }

    /** What stands in the column of children. */
    String child(List<String> fields) {
        String number = at(fields, child);
        return number.isEmpty() ? at(fields, childAgain) : number;
    }

    /** A row with what cells hold that are one with those of the row above it, where it says of no child whose it is. */
    TableRow filled(TableRow row, @Nullable TableRow above, Rows rows) throws IOException {
        if (above == null || rows.areExact() || !child(row.fields()).isEmpty()) {
            return row;
        }
        List<String> fields = new ArrayList<>(row.fields());
        for (int i = 0; i < size; i++) {
            if (at(fields, i).isEmpty() && rows.isOneWithAbove(row.line(), i)) {
                while (fields.size() <= i) {
                    fields.add("");
                }
                fields.set(i, at(above.fields(), i));
            }
        }
        return new TableRow(row.line(), fields, row.text(), row.ended());
    }

    /**
     * Whether what stands in its last columns is nothing a return has: what a row has too many may be commas of a remark that stands there.
     */
    boolean endsInRemark(ReturnFile kind) {
        return size > 0 && !kind.has(columns.get(size - 1));
    }

    /** The first value that stands under no heading; empty if none does. */
    String underNone(List<String> fields) {
        for (int i = 0; i < fields.size(); i++) {
            if (!fields.get(i).isEmpty()
                    && (i >= columns.size() || columns.get(i).isEmpty())) {
                return fields.get(i);
            }
        }
        return "";
    }

    static String at(List<String> fields, int column) {
        return column < 0 || column >= fields.size() ? "" : fields.get(column);
    }
}
