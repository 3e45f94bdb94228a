package org.kith.names;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables of a file somebody handed in. */
final class NameTables {
    static final int MOST_LINES = 200_000;
    private static final int LONGEST_LINE = 64 * 1024;

    private NameTables() {}

    /** The tables with a heading and anything below it. */
    static List<NameTable> read(String name, byte[] bytes) throws NotRead {
        var lines = new ArrayList<NameTable.Line>();
        try (var rows = CsvReader.builder()
                .detectBomHeader(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .maxBufferSize(LONGEST_LINE)
                .ofCsvRecord(new ByteArrayInputStream(bytes))) {
            for (var row : rows) {
                lines.add(line(row));
                if (lines.size() > MOST_LINES) {
                    throw NotRead.of(name, row.getStartingLineNumber(), "", "name-list.file.too-long", MOST_LINES);
                }
            }
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            throw NotRead.of(name, 0, "", "name-list.file.not-a-table");
        }
        lines.removeIf(line -> line.values().stream().allMatch(String::isEmpty));
        if (lines.size() < 2) {
            throw NotRead.of(name, 1, "", "name-list.file.empty");
        }
        var heading = lines.removeFirst();
        return List.of(new NameTable(name, heading.number(), heading.values(), lines));
    }

    private static NameTable.Line line(CsvRecord row) {
        return new NameTable.Line(
                row.getStartingLineNumber(),
                row.getFields().stream().map(String::strip).toList());
    }
}
