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
 * @param headings the first of its columns
 * @param rows the first rows under them, each with a value for each heading
 * @param lacking the columns a header needs that it does not have
 */
public record Glimpse(String table, List<String> headings, List<List<String>> rows, List<String> lacking) {
    private static final int ROWS = 3;
    private static final int COLUMNS = 15;
    private static final Set<String> DATES = new HashSet<>(Stream.of(ReturnFile.values())
            .flatMap(kind -> kind.dateColumns().stream())
            .toList());

    /** @param heading as it was just found in these rows */
    static Glimpse of(String table, Heading heading, Rows rows) throws IOException {
        var headings = heading.inOrder().stream().limit(COLUMNS).toList();
        var first = new ArrayList<List<String>>();
        @Nullable TableRow row = heading.next(rows);
        while (row != null && first.size() < ROWS) {
            var fields = row.fields();
            first.add(IntStream.range(0, headings.size())
                    .mapToObj(column ->
                            value(headings.get(column), column < fields.size() ? fields.get(column) : "", rows))
                    .toList());
            row = heading.next(rows);
        }
        var columns = heading.columns();
        return new Glimpse(
                table,
                headings.stream().map(Finding::visible).toList(),
                List.copyOf(first),
                ReturnFile.HEADER.required().stream()
                        .filter(column -> !columns.contains(column))
                        .toList());
    }

    /** The numbers in its column of children. */
    List<String> children() {
        var column = headings.indexOf("CHILD");
        return column < 0
                ? List.of()
                : rows.stream().map(row -> ChildNumber.of(row.get(column))).toList();
    }

    private static String value(String heading, String value, Rows rows) {
        return Finding.visible(DATES.contains(heading) ? rows.day(value) : value);
    }
}
