package org.kith.ssda903;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.intake.Finding;
import org.kith.intake.Refusal;
import org.kith.intake.Rows;
import org.kith.intake.TableRow;

/**
 * The headings of a table: which column stands where. Columns may stand in any order and case, and columns without a heading
 * between and after them. It is the first row with a column CHILD, of two the one that a return has: a title may stand above it.
 */
final class Heading {

    private static final int LATEST = 30;

    private final long line;
    private final List<String> columns;
    private final int size;
    private final String above;
    private final int child;

    /** Where the number stands as well, if that column is there twice. */
    private final int childAgain;

    private final HeadingsAgain again;

    /** A row right under them that explains them. */
    private @Nullable TableRow under;

    /** A row under them that was looked at. */
    private @Nullable TableRow seen;

    /** @param first the first row of the table, which may stand above them */
    private Heading(TableRow row, TableRow first) {
        this.line = row.line();
        this.columns = ColumnNames.of(row.fields());
        this.size = upToTheLast(columns);
        this.child = columns.indexOf("CHILD");
        this.childAgain = columns.lastIndexOf("CHILD");
        this.again = new HeadingsAgain(row.fields(), columns);
        this.above = row == first ? "" : String.join(" ", first.fields()).strip();
    }

    /** Whether such values are headings. */
    static boolean isOne(List<String> fields) {
        return ColumnNames.nameChild(fields);
    }

    /** The headings, or the first row where none can be told; nothing if there is no row. */
    static @Nullable Heading find(Rows rows) throws IOException {
        TableRow first = rows.next();
        TableRow row = first;
        for (int i = 1; row != null && !isOne(row.fields()) && i < LATEST; i++) {
            row = rows.next();
        }
        if (first == null) {
            return null;
        }
        return row == null || !isOne(row.fields())
                ? new Heading(first, first)
                : new Heading(row, first).orBelow(rows, first);
    }

    /** Headings in two lines: above or below those of the return may stand what they mean, and above what several have in common. */
    private Heading orBelow(Rows rows, TableRow first) throws IOException {
        TableRow below = rows.next();
        if (below != null && isOne(below.fields())) {
            Heading lower = new Heading(below, first);
            if (ColumnNames.known(lower.columns) >= ColumnNames.known(columns)) {
                return lower;
            }
        }
        Heading both = below == null ? null : withBelow(below, first);
        if (both != null) {
            return both;
        }
        boolean isExplained = below != null && explains(below.fields());
        under = isExplained ? below : null;
        seen = isExplained ? null : below;
        return this;
    }

    /** One heading over two lines, such as MIS above START, where both say more than the upper one alone. */
    private @Nullable Heading withBelow(TableRow below, TableRow first) {
        if (below.fields().size() > columns.size() || !isInWords(below.fields())) {
            return null;
        }
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            joined.add((columns.get(i) + " " + at(below.fields(), i)).strip());
        }
        List<String> names = ColumnNames.of(joined);
        TableRow both = new TableRow(line, joined, below.text(), below.ended());
        return ColumnNames.known(names) > ColumnNames.known(columns) && ColumnNames.isOfAModule(names)
                ? new Heading(both, above.isEmpty() ? both : first)
                : null;
    }

    /** Each row of a return has a date or a number in it. */
    private boolean explains(List<String> fields) {
        return 2 * fields.stream().filter(field -> !field.isEmpty()).count() > size && isInWords(fields);
    }

    private static boolean isInWords(List<String> fields) {
        return fields.stream().allMatch(field -> field.chars().noneMatch(Character::isDigit));
    }

    /** The next row under them, which is none where they stand again. */
    @Nullable
    TableRow next(Rows rows) throws IOException {
        TableRow row = seen == null ? rows.next() : seen;
        seen = null;
        while (row != null && again.isOne(row)) {
            row = rows.next();
        }
        return row == null ? null : again.inOrder(row, rows.areExact());
    }

    void noteAgain(Origin origin) throws Refusal {
        again.note(origin);
    }

    /** What stands in each column, from the first to the last that has a heading. */
    List<String> inOrder() {
        return columns.subList(0, size());
    }

    Set<String> columns() {
        return Set.copyOf(columns);
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

    /**
     * Looks whether the table can be read with it.
     *
     * @throws Refusal if a column without which no row can be understood is missing, or a column stands there twice
     */
    void check(Origin origin, Table table, SetNotes notes) throws IOException {
        refuseMissing(origin);
        refuseRepeated(origin, table);
        if (!above.isEmpty()) {
            notes.above(origin, above);
        }
        if (under != null) {
            notes.under(origin, under.line(), String.join(" ", under.fields()));
        }
        for (String column : columns) {
            if (!column.isEmpty() && !origin.kind().has(column)) {
                notes.column(origin, line, column);
            }
        }
        for (String column : origin.kind().optional()) {
            if (!columns.contains(column)) {
                origin.findings().add(Finding.noted(origin.file(), line, column, "", Finding.NO_COLUMN));
            }
        }
    }

    private void refuseMissing(Origin origin) throws Refusal {
        List<String> missing = new ArrayList<>(origin.kind().required());
        missing.removeAll(columns);
        if (!missing.isEmpty()) {
            throw refusal(
                    origin,
                    String.join(" ", missing),
                    String.join(",", columns),
                    "headings with the columns "
                            + String.join(", ", origin.kind().required()));
        }
    }

    /** A column may stand there twice, as queries over several tables have it, where both say the same in each row, or one says nothing in any. */
    private void refuseRepeated(Origin origin, Table table) throws IOException {
        Map<String, Integer> standing = new HashMap<>();
        for (int i = 0; i < size; i++) {
            String column = columns.get(i);
            Integer first = origin.kind().has(column) ? standing.putIfAbsent(column, i) : null;
            if (first != null) {
                Twice twice = Twice.of(table, first, i);
                if (twice.differs() > 0 && !twice.isOneEmpty()) {
                    throw refusal(
                            origin,
                            column,
                            column,
                            "each column once; it stands here twice, and line " + twice.differs()
                                    + " has something else in the one than in the other");
                }
                standing.put(column, twice.isFirstEmpty() ? i : first);
                String which = twice.differs() > 0
                        ? "one of them is empty throughout, and the other is read"
                        : "both say the same";
                origin.findings().add(Finding.noted(origin.file(), line, column, column, "each column once; " + which));
            }
        }
    }

    /**
     * What two columns of one name say.
     *
     * @param differs the first row in which they say different things; 0 if there is none
     */
    private record Twice(long differs, boolean isFirstEmpty, boolean isSecondEmpty) {

        boolean isOneEmpty() {
            return isFirstEmpty || isSecondEmpty;
        }

        static Twice of(Table table, int one, int other) throws IOException {
            Twice twice = new Twice(0, true, true);
            try (Rows rows = table.open()) {
                Heading heading = find(rows);
                @Nullable TableRow row = heading == null ? null : heading.next(rows);
                while (row != null && heading != null && (twice.differs == 0 || twice.isOneEmpty())) {
                    twice = twice.and(row.line(), at(row.fields(), one), at(row.fields(), other));
                    row = heading.next(rows);
                }
                return twice;
            }
        }

        private Twice and(long line, String one, String other) {
            return new Twice(
                    differs > 0 || one.equals(other) ? differs : line,
                    isFirstEmpty && one.isEmpty(),
                    isSecondEmpty && other.isEmpty());
        }
    }

    private static String at(List<String> fields, int column) {
        return column < 0 || column >= fields.size() ? "" : fields.get(column);
    }

    private Refusal refusal(Origin origin, String column, String found, String expected) {
        return new Refusal(new Finding(Finding.Kind.SET_REFUSED, origin.file(), line, column, "", found, expected));
    }
}
