package org.kith.ssda903;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kith.intake.Finding;
import org.kith.intake.Refusal;
import org.kith.intake.TableRow;

/**
 * Headings that stand again among the rows, as where files were put under each other in one, or each printed page begins with them. They are no rows. Those
 * below them may have the columns in another order.
 */
final class HeadingsAgain {

    private static final int LINES = 3;

    private final List<String> columns;
    private final UnaryOperator<List<String>> named;
    private final int child;
    private final boolean isNumbered;
    private final List<Long> lines = new ArrayList<>();
    private String text = "";
    private int times;

    /** In which order the columns stand from the last of them on; null where they stand as above. */
    private @Nullable List<String> order;

    private int width;

    /**
     * @param written the headings above all rows, as they are written, of which these are the columns
     * @param names what the columns are that headings name
     */
    HeadingsAgain(List<String> written, List<String> columns, UnaryOperator<List<String>> names) {
        this.columns = columns;
        this.named = names;
        this.child = columns.indexOf("CHILD");
        this.isNumbered = child >= 0 && hasDigit(written, child);
    }

    /** Whether a row is headings again; from then on they count. */
    boolean isOne(TableRow row) {
        List<String> fields = row.fields();
        if (child < 0 || hasDigit(fields, child) && !isNumbered || !ColumnNames.nameChild(fields)) {
            return false;
        }
        List<String> names = named.apply(fields);
        List<String> known = ColumnNames.knownOf(names);
        if (!columns.containsAll(known) || known.size() < Math.min(2, ColumnNames.known(columns))) {
            return false;
        }
        order = names.equals(columns) ? null : names;
        width = fields.size();
        text = times++ == 0 ? Finding.visible(String.join(",", fields)) : text;
        if (lines.size() < LINES) {
            lines.add(row.line());
        }
        return true;
    }

    /**
     * A row with its values in the order of the columns above all rows.
     *
     * @param isExact whether a row that is longer or shorter than the headings above it cannot be told apart
     */
    TableRow inOrder(TableRow row, boolean isExact) {
        List<String> names = order;
        if (names == null || row.fields().isEmpty()) {
            return row;
        }
        List<String> fields = row.fields();
        if (isExact && (fields.size() < width || fields.stream().skip(width).anyMatch(value -> !value.isEmpty()))) {
            return new TableRow(row.line(), fields.subList(0, 1), row.text(), row.ended());
        }
        return new TableRow(
                row.line(),
                columns.stream()
                        .map(column -> column.isEmpty() ? -1 : names.indexOf(column))
                        .map(at -> at < 0 || at >= fields.size() ? "" : fields.get(at))
                        .toList(),
                row.text(),
                row.ended());
    }

    void note(Origin origin) throws Refusal {
        for (int i = 0; i < times; i++) {
            origin.findings()
                    .add(Finding.noted(
                            origin.file(), lines.get(Math.min(i, lines.size() - 1)), "", text, Finding.HEADINGS_AGAIN));
        }
    }

    private static boolean hasDigit(List<String> fields, int at) {
        String value = at < fields.size() ? fields.get(at) : "";
        for (int i = 0; i < value.length(); i++) {
            if (Character.isDigit(value.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
