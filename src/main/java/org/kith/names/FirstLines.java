package org.kith.names;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kith.intake.Finding;
import org.kith.ssda903.ChildNumber;

/** The first lines of a table, by which whoever loads it tells what stands in which column. They may name young people. */
record FirstLines(NameTable table) {
    private static final int ROWS = 3;
    private static final int COLUMNS = 15;

    List<Integer> columns() {
        return IntStream.range(0, Math.min(table.heading().size(), COLUMNS))
                .boxed()
                .toList();
    }

    /** Each with a value for each of the columns. */
    List<List<String>> rows() {
        return table.lines().stream()
                .limit(ROWS)
                .map(line -> columns().stream()
                        .map(column -> Finding.visible(line.value(column)))
                        .toList())
                .toList();
    }

    /** Whatever in them may be the number of a young person, without zeros at its beginning. */
    Set<String> numbers() {
        return rows().stream()
                .flatMap(List::stream)
                .map(ChildNumber::of)
                .filter(ChildNumber::isOne)
                .map(ChildNumber::bare)
                .collect(Collectors.toSet());
    }
}
