package org.kith.ssda903;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
                return new TableRow(line, fields, "", true);
            }
        }
        return null;
    }

    @Override
    public boolean areExact() {
        return false;
    }

    @Override
    public String day(String value) {
        return CellValue.day(value, workbook.isFrom1904());
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

    private List<String> fields() throws IOException {
        List<String> fields = new ArrayList<>();
        int column = -1;
        while (part.nextTag() && !part.isEnd("row")) {
            if (part.isStart("c")) {
                column = column(part.attribute("r"), column + 1);
                String value = Tidy.value(cell(part.attribute("t")));
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
