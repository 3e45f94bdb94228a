package org.kith.ssda903;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kith.intake.Refusal;
import org.kith.intake.Rows;
import org.kith.intake.TableRow;
import org.kith.intake.Tidy;
import org.kith.spelling.WrittenDate;

/**
 * The headings of a table: which column stands where. Columns may stand in any order and case, and columns without a heading
 * between and after them. It is the first row with a column CHILD, of two the one that a return has: a title may stand above it.
 */
final class Heading {

    private static final int LATEST = 30;
    private static final int LOOKED_AT = 50;

    private final long line;
    private final List<String> written;
    private final UnaryOperator<List<String>> names;
    private final List<String> columns;
    private final ColumnOrder order;
    private final String above;

    private final HeadingsAgain again;

    /** A row right under them that explains them. */
    private @Nullable TableRow under;

    /** Rows under them that were looked at. */
    private final Deque<TableRow> seen = new ArrayDeque<>();

    /** What else may be the column of children's numbers, which says otherwise. */
    private @Nullable String otherNumbers;

    /** @param first the first row of the table, which may stand above them */
    private Heading(TableRow row, TableRow first) {
        this(
                row.line(),
                row.fields(),
                row == first ? "" : String.join(" ", first.fields()).strip(),
                ColumnNames::of);
    }

    /** @param names what the columns are that headings name */
    private Heading(long line, List<String> written, String above, UnaryOperator<List<String>> names) {
        this.line = line;
        this.written = written;
        this.names = names;
        this.columns = names.apply(written);
        this.order = new ColumnOrder(columns);
        this.again = new HeadingsAgain(written, columns, names);
        this.above = above;
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
                : new Heading(row, first).orBelow(rows, first).withNumbers(rows);
    }

    /** Where several columns are called as one of children's numbers is, what stands in them says which it is: a name is nobody's number. */
    private Heading withNumbers(Rows rows) throws IOException {
        List<Integer> called = ColumnNames.ofChildren(written);
        @Nullable TableRow row = called.isEmpty() ? null : rows.next();
        while (row != null) {
            seen.add(row);
            row = seen.size() < LOOKED_AT ? rows.next() : null;
        }
        List<Integer> numbered = called.stream().filter(this::holdsNumbers).toList();
        if (numbered.isEmpty()) {
            return this;
        }
        int standing = columns.indexOf("CHILD");
        int first = numbered.contains(standing) ? standing : numbered.getFirst();
        Heading found = this;
        if (first != standing) {
            String number = Tidy.column(written.get(first));
            found = withNames(given -> ColumnNames.with(number, given, names.apply(given)));
        }
        found.otherNumbers = numbered.stream()
                .filter(other -> seen.stream()
                        .anyMatch(one ->
                                differ(ColumnOrder.at(one.fields(), first), ColumnOrder.at(one.fields(), other))))
                .map(written::get)
                .findFirst()
                .orElse(null);
        return found;
    }

    /** Most of what stands there. */
    private boolean holdsNumbers(int column) {
        List<String> values = seen.stream()
                .map(row -> ColumnOrder.at(row.fields(), column))
                .filter(value -> !value.isEmpty())
                .toList();
        return 2 * values.stream().filter(ChildNumber::isLikely).count() > values.size();
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !ChildNumber.of(one).equals(ChildNumber.of(other));
    }

    private Heading withNames(UnaryOperator<List<String>> others) {
        Heading same = new Heading(line, written, above, others);
        same.under = under;
        same.seen.addAll(seen);
        same.otherNumbers = otherNumbers;
        return same;
    }

    /** The same in a table that is known to be of a module, whose items may be named in words. */
    static @Nullable Heading find(Rows rows, ReturnFile kind) throws IOException {
        Heading found = find(rows);
        return found == null ? null : found.of(kind);
    }

    private Heading of(ReturnFile kind) {
        if (columns(kind).equals(columns)) {
            return this;
        }
        return withNames(given -> ItemLabels.in(kind, given, names.apply(given)));
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
        if (below != null && !isExplained) {
            seen.add(below);
        }
        return this;
    }

    /** One heading over two lines, such as MIS above START, where both say more than the upper one alone. */
    private @Nullable Heading withBelow(TableRow below, TableRow first) {
        if (below.fields().size() > columns.size() || !isInWords(below.fields())) {
            return null;
        }
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            joined.add((ColumnOrder.at(written, i) + " " + ColumnOrder.at(below.fields(), i)).strip());
        }
        List<String> names = ColumnNames.of(joined);
        TableRow both = new TableRow(line, joined, below.text(), below.ended());
        return ColumnNames.known(names) > ColumnNames.known(columns) && ColumnNames.isOfAModule(names)
                ? new Heading(both, above.isEmpty() ? both : first)
                : null;
    }

    /** Each row of a return has a date or a number in it. */
    private boolean explains(List<String> fields) {
        return 2 * fields.stream().filter(field -> !field.isEmpty()).count() > order.size() && isInWords(fields);
    }

    private static boolean isInWords(List<String> fields) {
        return fields.stream().allMatch(field -> field.chars().noneMatch(Character::isDigit));
    }

    /** The next row under them, which is none where they stand again. */
    @Nullable
    TableRow next(Rows rows) throws IOException {
        TableRow row = seen.isEmpty() ? rows.next() : seen.poll();
        while (row != null && again.isOne(row)) {
            row = rows.next();
        }
        return row == null ? null : again.inOrder(row, rows.areExact());
    }

    void noteAgain(Origin origin) throws Refusal {
        again.note(origin);
    }

    /** The columns as they stand, which tell what is in a row. */
    ColumnOrder order() {
        return order;
    }

    /** What stands in each column, from the first to the last that has a heading. */
    List<String> inOrder() {
        return order.inOrder();
    }

    Set<String> columns() {
        return Set.copyOf(columns);
    }

    /** Those it has in a table of that module. */
    List<String> columns(ReturnFile kind) {
        return ItemLabels.in(kind, written, columns);
    }

    /** The column as the file writes it. */
    String written(int column) {
        return ColumnOrder.at(written, column);
    }

    /** All of them as the file writes them. */
    String written() {
        return String.join(",", written.subList(0, order.size()));
    }

    long line() {
        return line;
    }

    /** What stands above them; empty where they stand first. */
    String above() {
        return above;
    }

    /** A row right under them that explains them. */
    @Nullable
    TableRow under() {
        return under;
    }

    /** Another column that holds numbers of children, and not the same ones; nothing where none does. */
    @Nullable
    String otherNumbers() {
        return otherNumbers;
    }

    /** Whether there are none: what stands first is a row of values. */
    boolean isMissing() {
        return !columns.contains("CHILD") && written.stream().anyMatch(Heading::isValue);
    }

    private static boolean isValue(String field) {
        return ChildNumber.isDigits(field) || WrittenDate.of(field) != null;
    }
}
