package org.kith.ssda903;

import java.io.IOException;
import java.util.Map;
import org.kith.intake.Refusal;
import org.kith.intake.Rows;
import org.kith.intake.TableRow;

/** Reads the rows of one table as one module of the return. */
final class TableFile {

    private final Origin origin;
    private final Table table;
    private final Assembly assembly;
    private final SetNotes notes;

    TableFile(Origin origin, Table table, Assembly assembly, SetNotes notes) {
        this.origin = origin;
        this.table = table;
        this.assembly = assembly;
        this.notes = notes;
    }

    void read() throws IOException {
        assembly.expect(origin.kind());
        try (Rows rows = table.open()) {
            Heading heading = Heading.find(rows);
            if (heading == null) {
                throw new Refusal(origin.file(), 1, "", "headings and rows; there are none");
            }
            heading.check(origin, notes);
            for (TableRow row = rows.next(); row != null; row = rows.next()) {
                take(row, heading, rows);
            }
            notes.manner(rows.manner());
        }
    }

    private void take(TableRow row, Heading heading, Rows rows) throws Refusal {
        if (!row.ended() && row.fields().size() < heading.size()) {
            throw new Refusal(origin.file(), row.line(), row.text(), "a whole last row: the file breaks off here");
        }
        if (row.fields().isEmpty()) {
            leaveOut(row, Map.of(), "quotation marks in pairs, around a whole value");
        } else if (rows.areExact() && !heading.matches(row.fields())) {
            leaveOut(
                    row,
                    heading.values(row.fields()),
                    heading.size() + " values in the row; it has "
                            + row.fields().size());
        } else {
            keep(row, heading, rows);
        }
    }

    private void keep(TableRow row, Heading heading, Rows rows) throws Refusal {
        String beside = heading.underNone(row.fields());
        if (!beside.isEmpty()) {
            notes.underNone(origin, row.line(), beside);
        }
        Map<String, String> values = heading.values(row.fields());
        for (String column : origin.kind().dateColumns()) {
            values.computeIfPresent(column, (_, value) -> rows.day(value));
        }
        assembly.take(new Row(origin, row.line(), values));
    }

    private void leaveOut(TableRow row, Map<String, String> values, String expected) throws Refusal {
        Row unread = new Row(origin, row.line(), values);
        unread.leaveOutWhole(row.text(), expected);
        assembly.leaveOut(unread);
    }
}
