package org.kith.ssda903;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.intake.BoundedLines;
import org.kith.intake.Refusal;
import org.kith.intake.Rows;
import org.kith.intake.TableRow;
import org.kith.intake.Tidy;

/** The rows of a sheet. What a cell is, is told by its column, never by how the cell looks: a format changes with a click. */
final class SheetRows implements Rows {

    private static final int MOST_COLUMNS = 1000;
    private static final Pattern LINE = Pattern.compile("[0-9]{1,9}");

    private final Workbook workbook;
    private final String path;
    private final WorkbookPart part;
    private long line;
    private long rows;
    private long withoutResult;
    private @Nullable MergedCells merged;

    /** How many headings stand in cells of their own. */
    private int width;

    /** What stands between the values where headings and rows are one cell each, as a file becomes that was opened with another separator than it has. */
    private @Nullable Character between;

    /** Whether the last row was one cell. */
    private boolean isTakenApart;

    private String manner = "";

    /** The first cell of a row as it stands there. */
    private String first = "";

    SheetRows(Workbook workbook, String path) throws IOException {
        this.workbook = workbook;
        this.path = path;
        this.part = workbook.sheet(path);
    }

    @Override
    public @Nullable TableRow next() throws IOException {
        while (part.next("row")) {
            line = line(part.attribute("r"));
            if (++rows > BoundedLines.MOST_LINES) {
                throw new Refusal(workbook.name(), line, "more rows", "a sheet of at most two million rows");
            }
            List<String> fields = fields();
            if (!fields.isEmpty()) {
                isTakenApart = false;
                List<String> taken = fields.size() == 1 ? takenApart(fields) : fields;
                width = width == 0 && fields.size() > 1 && Heading.isOne(fields) ? fields.size() : width;
                return new TableRow(line, taken, isTakenApart ? first : "", true);
            }
        }
        return null;
    }

    @Override
    public boolean areExact() {
        return isTakenApart;
    }

    @Override
    public String manner() {
        return manner;
    }

    @Override
    public String day(String value) {
        return isTakenApart ? value : CellValue.day(value, workbook.isFrom1904());
    }

    @Override
    public long withoutResult() {
        return withoutResult;
    }

    @Override
    public boolean isOneWithAbove(long line, int column) throws IOException {
        if (merged == null) {
            try (WorkbookPart sheet = workbook.sheet(path)) {
                merged = MergedCells.of(sheet);
            }
        }
        return merged.isOneWithAbove(line, column);
    }

    @Override
    public void close() throws IOException {
        part.close();
    }

    private long line(String said) {
        return LINE.matcher(said).matches() ? Long.parseLong(said) : line + 1;
    }

    /** The values of a row that is one cell. */
    private List<String> takenApart(List<String> fields) {
        between = between == null && width == 0 ? CsvRows.between(first) : between;
        if (between != null) {
            isTakenApart = true;
            manner = "rows in one cell, with " + CsvRows.name(between);
            return CsvRows.fields(first, between);
        }
        Map<List<String>, Character> ways = width == 0 ? Map.of() : CsvRows.ways(first, width);
        if (ways.size() != 1) {
            return fields;
        }
        isTakenApart = true;
        manner = "rows in one cell, with "
                + CsvRows.name(ways.values().iterator().next());
        return ways.keySet().iterator().next();
    }

    private List<String> fields() throws IOException {
        List<String> fields = new ArrayList<>();
        int column = -1;
        first = "";
        while (part.nextTag() && !part.isEnd("row")) {
            if (part.isStart("c")) {
                column = column(part.attribute("r"), column + 1);
                String cell = cell(part.attribute("t"));
                String value = Tidy.value(cell);
                first = column == 0 ? cell : first;
                if (!value.isEmpty()) {
                    put(fields, column, value);
                }
            }
        }
        return fields;
    }

    private void put(List<String> fields, int column, String value) throws Refusal {
        if (column >= MOST_COLUMNS) {
            throw new Refusal(workbook.name(), line, value, "at most 1,000 columns in a sheet");
        }
        while (fields.size() <= column) {
            fields.add("");
        }
        fields.set(column, value);
    }

    private String cell(String type) throws IOException {
        String value = "";
        boolean isFormula = false;
        boolean hasResult = false;
        while (part.nextTag() && !part.isEnd("c")) {
            isFormula |= part.isStart("f");
            hasResult |= part.isStart("v");
            if (part.isStart("v")) {
                value = part.text();
            } else if (part.isStart("is")) {
                value = SharedStrings.text(part, "is");
            } else {
                part.skip();
            }
        }
        withoutResult += isFormula && !hasResult ? 1 : 0;
        return switch (type) {
            case "s" -> value.isEmpty() ? "" : CellValue.text(workbook.strings().at(value));
            case "inlineStr", "str" -> CellValue.text(value);
            case "", "n" -> CellValue.number(value);
            case "b" -> CellValue.truth(value);
            default -> value;
        };
    }

    /** The column a cell says it is in, from 0; the one after the last where it does not say so. */
    static int column(String reference, int next) {
        int column = 0;
        for (char letter : reference.toUpperCase(Locale.ROOT).toCharArray()) {
            if (letter < 'A' || letter > 'Z' || column > MOST_COLUMNS) {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        return column == 0 ? next : column - 1;
    }
}
