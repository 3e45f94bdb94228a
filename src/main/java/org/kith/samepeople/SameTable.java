package org.kith.samepeople;

import static org.kith.words.Words.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.continuity.SameBand;
import org.kith.continuity.SameIndex;
import org.kith.continuity.SameSource;
import org.kith.continuity.SameTally;

/**
 * Figures of how much young people met the same people, as a table: what is counted down the side, years or teams along the top.
 *
 * @param columns what the columns are called
 */
record SameTable(SameSource source, List<String> columns, List<Row> rows) {

    /** @param key what is counted, as in the words files and in files that are taken away */
    record Row(String key, List<Cell> cells) {

        String label() {
            return say("same.row." + key);
        }
    }

    /**
     * @param value as it is shown
     * @param exact as it stands in a file
     * @param address where the people behind it are; null when there are none
     */
    record Cell(String value, String exact, @Nullable String address) {
        static final Cell TOO_FEW = new Cell("c", "c", null);
        static final Cell NONE = new Cell("–", "z", null);

        static Cell count(int many, @Nullable String address) {
            return new Cell(say("same.number", many), Integer.toString(many), many == 0 ? null : address);
        }

        static Cell mean(Optional<BigDecimal> figure) {
            return figure.map(mean -> new Cell(say("same.mean", mean), mean.toPlainString(), null))
                    .orElse(NONE);
        }
    }

    /** One column of counts and means, of which those to be hidden are. */
    record Column(SameTally tally, Hidden hidden, @Nullable String address) {}

    interface Hidden {
        Hidden NOTHING = key -> false;

        /** Whether what stands there is not shown. */
        boolean is(String key);
    }

    /** Whether nothing at all is shown in a column: said once, in the place of a letter for each. */
    boolean showsNothing(int column) {
        return rows.stream().allMatch(row -> row.cells().get(column).equals(Cell.TOO_FEW));
    }

    static final String PEOPLE = "people";

    /** What a mean hangs on: those who have a figure. */
    static final String COUNTED = "counted";

    static SameTable of(SameSource source, List<String> names, List<Column> columns) {
        var rows = new ArrayList<Row>();
        rows.add(row(PEOPLE, columns, column -> Cell.count(column.tally().people(), address(column, PEOPLE))));
        for (var index : SameIndex.values()) {
            rows.add(new Row(
                    index.key(),
                    columns.stream().map(column -> mean(index, column)).toList()));
        }
        for (var band : SameBand.values()) {
            rows.add(row(
                    band.key(), columns, column -> Cell.count(column.tally().in(band), address(column, band.key()))));
        }
        return new SameTable(source, names, rows);
    }

    private static Cell mean(SameIndex index, Column column) {
        return column.hidden().is(COUNTED)
                ? Cell.TOO_FEW
                : Cell.mean(column.tally().mean(index));
    }

    private static @Nullable String address(Column column, String those) {
        return column.address() == null ? null : column.address() + "&those=" + those;
    }

    private interface Counts {
        Cell of(Column column);
    }

    private static Row row(String key, List<Column> columns, Counts counts) {
        return new Row(
                key,
                columns.stream()
                        .map(column -> column.hidden().is(key) ? Cell.TOO_FEW : counts.of(column))
                        .toList());
    }

    /** The same with one more row below. */
    SameTable with(Row row) {
        var more = new ArrayList<>(rows);
        more.add(row);
        return new SameTable(source, columns, more);
    }

    String title() {
        return say("same.from." + source.key());
    }

    String what() {
        return say("same.from." + source.key() + ".what");
    }
}
