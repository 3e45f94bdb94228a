package org.kith.ssda903;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.intake.Finding;
import org.kith.intake.Rows;
import org.kith.intake.TableRow;

/**
 * The top of a table that was handed in, by which whoever loads it tells what is in it. It may name children, and is for nobody else.
 *
 * @param table its name
 * @param headings the first of its columns, as the file writes them
 * @param rows the first rows under them, each with a value for each heading
 * @param children the numbers in its column of children
 * @param lacking the columns a header needs that it does not have
 * @param isWithoutHeadings whether its first line is a row of values, so that it can be read as nothing
 */
public record Glimpse(
        String table,
        List<String> headings,
        List<List<String>> rows,
        List<String> children,
        List<String> lacking,
        boolean isWithoutHeadings) {
    private static final int ROWS = 3;
    private static final int COLUMNS = 15;
    private static final Set<String> DATES = new HashSet<>(Stream.of(ReturnFile.values())
            .flatMap(kind -> kind.dateColumns().stream())
            .toList());

    /** @param heading as it was just found in these rows */
    static Glimpse of(String table, Heading heading, Rows rows) throws IOException {
        var columns = heading.inOrder().stream().limit(COLUMNS).toList();
        var child = columns.indexOf("CHILD");
        var children = new ArrayList<String>();
        var first = new ArrayList<List<String>>();
        @Nullable TableRow row = heading.next(rows);
        while (row != null && first.size() < ROWS) {
            var fields = row.fields();
            first.add(IntStream.range(0, columns.size())
                    .mapToObj(column -> value(columns.get(column), ColumnOrder.at(fields, column), rows))
                    .toList());
            if (child >= 0) {
                children.add(ChildNumber.of(ColumnOrder.at(fields, child)));
            }
            row = heading.next(rows);
        }
        var ofHeader = heading.columns(ReturnFile.HEADER);
        return new Glimpse(
                table,
                IntStream.range(0, columns.size())
                        .mapToObj(column -> Finding.visible(heading.written(column)))
                        .toList(),
                List.copyOf(first),
                List.copyOf(children),
                ReturnFile.HEADER.required().stream()
                        .filter(column -> !ofHeader.contains(column))
                        .toList(),
                heading.isMissing());
    }

    private static String value(String heading, String value, Rows rows) {
        return Finding.visible(DATES.contains(heading) ? rows.day(value) : value);
    }
}
