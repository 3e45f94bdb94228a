package org.kith.ssda903;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.intake.Finding;
import org.kith.intake.Refusal;
import org.kith.intake.Rows;
import org.kith.intake.TableRow;

/** Reads the rows of one table as one module of the return. */
final class TableFile {

    /** More lines than a report ends with are rows. */
    private static final int MOST_LAST = 5;

    private static final String ASIDE =
            "; all of it is left aside, since Kith keeps nothing of this part, and the others are read";

    private final Origin origin;
    private final Table table;
    private final Assembly assembly;
    private final SetNotes notes;
    private final YearColumn.OfSet yearColumns;

    TableFile(Origin origin, Table table, Assembly assembly, SetNotes notes, YearColumn.OfSet yearColumns) {
        this.origin = origin;
        this.table = table;
        this.assembly = assembly;
        this.notes = notes;
        this.yearColumns = yearColumns;
    }

    void read() throws IOException {
        try (Rows rows = table.open()) {
            Heading heading = Heading.find(rows, origin.kind());
            if (heading == null) {
                noteEmpty();
                return;
            }
            YearColumn years = yearColumns.in(heading, table);
            if (!isReadable(heading, years)) {
                return;
            }
            assembly.expect(origin.kind());
            read(rows, heading, years);
            heading.noteAgain(origin);
            if (rows.withoutResult() > 0) {
                noteFormulas(rows.withoutResult());
            }
            notes.manner(rows.manner());
        }
    }

    /** A module that Kith keeps nothing of is left aside where it cannot be read, and takes none of the others with it. */
    private boolean isReadable(Heading heading, YearColumn years) throws IOException {
        try {
            new HeadingCheck(heading, origin).tell(table, notes, years);
            return true;
        } catch (Refusal refusal) {
            if (origin.kind().isKept()) {
                throw refusal;
            }
            Finding why = refusal.finding();
            origin.findings()
                    .add(Finding.noted(why.file(), why.line(), why.column(), why.found(), why.expected() + ASIDE));
            return false;
        }
    }

    /** What may be a remark is one where no other row comes below it. */
    private void read(Rows rows, Heading heading, YearColumn years) throws IOException {
        Map<TableRow, LastRow> last = new LinkedHashMap<>();
        @Nullable TableRow above = null;
        boolean areTooMany = false;
        for (TableRow read = heading.next(rows); read != null; read = heading.next(rows)) {
            TableRow row = heading.order().filled(read, above, rows);
            LastRow kind = LastRow.of(row, heading, last.containsValue(LastRow.REMARK));
            if (kind == LastRow.TOTAL || kind == LastRow.DRAWN) {
                notes.below(origin, kind, "");
            } else if (kind != null && !areTooMany && last.size() < MOST_LAST) {
                last.put(row, kind);
            } else if (years.isOfTheYear(row.fields(), rows)) {
                for (TableRow before : last.keySet()) {
                    take(before, heading, rows);
                }
                last.clear();
                areTooMany = kind != null;
                take(row, heading, rows);
            }
            above = row;
        }
        last.forEach((row, kind) ->
                notes.below(origin, kind, String.join(" ", row.fields()).strip()));
        years.note(origin, notes);
    }

    /** A query without an answer leaves an empty file, which takes nothing away. Without a header there is no return. */
    private void noteEmpty() throws Refusal {
        String expected = "headings and rows; there are none";
        if (origin.kind() == ReturnFile.HEADER) {
            throw new Refusal(origin.file(), 1, "", expected);
        }
        origin.findings().add(Finding.noted(origin.file(), 0, "", "", expected));
    }

    private void noteFormulas(long cells) throws Refusal {
        origin.findings()
                .add(Finding.noted(
                        origin.file(),
                        0,
                        "",
                        "formulas without a result: " + cells,
                        "what came of each formula; open the workbook, save it, and hand it in again"));
    }

    private void take(TableRow given, Heading heading, Rows rows) throws Refusal {
        TableRow row = isNumbered(given, heading, rows) ? withoutNumber(given) : given;
        if (!row.ended() && row.fields().size() < heading.order().size()) {
            throw new Refusal(origin.file(), row.line(), row.text(), "a whole last row: the file breaks off here");
        }
        if (row.fields().isEmpty()) {
            leaveOut(row, Map.of(), "quotation marks in pairs, around a whole value");
        } else if (rows.areExact() && !heading.order().matches(row.fields()) && !isWholeSoFar(row, heading)) {
            leaveOut(
                    row,
                    heading.order().values(row.fields()),
                    heading.order().size() + " values in the row; it has "
                            + row.fields().size());
        } else {
            keep(row, heading, rows);
        }
    }

    /**
     * Whether only separators after its last value are missing, which spreadsheets leave out where the last columns are empty, or a remark behind the
     * columns of a return has separators of its own: then each of its values is what its column has. Where one in the middle is missing, or too many,
     * those after it are not.
     */
    private boolean isWholeSoFar(TableRow row, Heading heading) throws Refusal {
        boolean isLonger = row.fields().size() > heading.order().size();
        if (isLonger && !heading.order().endsInRemark(origin.kind())
                || !areInTheirPlace(row.line(), heading, row.fields())) {
            return false;
        }
        if (!isLonger) {
            notes.shorter(origin, row.line(), row.text());
        }
        return true;
    }

    private boolean areInTheirPlace(long line, Heading heading, List<String> fields) throws Refusal {
        Findings wrong = new Findings();
        Origin aside =
                new Origin(origin.file(), origin.kind(), origin.xml(), origin.year(), origin.shortYears(), wrong);
        RowValues.each(new Row(aside, line, heading.order().values(fields)));
        return wrong.asList(Map.of()).stream().allMatch(Remarks::isInItsPlace);
    }

    /** Whether a number of the row, for which there is no heading, stands before its values, as some programs write tables. */
    private boolean isNumbered(TableRow row, Heading heading, Rows rows) throws Refusal {
        List<String> fields = row.fields();
        return rows.areExact()
                && fields.size() == heading.order().size() + 1
                && ChildNumber.isDigits(fields.getFirst())
                && ChildNumber.isDigits(heading.order().child(fields.subList(1, fields.size())))
                && areInTheirPlace(row.line(), heading, fields.subList(1, fields.size()));
    }

    private TableRow withoutNumber(TableRow row) throws Refusal {
        notes.underNone(origin, row.line(), row.fields().getFirst());
        return new TableRow(row.line(), row.fields().subList(1, row.fields().size()), row.text(), row.ended());
    }

    private void keep(TableRow row, Heading heading, Rows rows) throws Refusal {
        String beside = heading.order().underNone(row.fields());
        if (!beside.isEmpty()) {
            notes.underNone(origin, row.line(), beside);
        }
        Map<String, String> values = heading.order().values(row.fields());
        for (String column : origin.kind().dateColumns()) {
            values.computeIfPresent(column, (_, value) -> day(column, value, rows));
        }
        assembly.take(new Row(origin, row.line(), values));
    }

    private String day(String column, String value, Rows rows) {
        String day = rows.day(value);
        if (!rows.areExact()) {
            origin.shortYears().meets(origin.file(), column, value, day);
        }
        return day;
    }

    private void leaveOut(TableRow row, Map<String, String> values, String expected) throws Refusal {
        Row unread = new Row(origin, row.line(), values);
        unread.leaveOutWhole(row.text(), expected);
        assembly.leaveOut(unread);
    }
}
