package org.kith.returns;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one CSV file. No value of a return holds a line break, so each line is a row: a quotation mark left
 * open spoils its own row and none after it.
 */
final class CsvFile {

    private final Origin origin;
    private final ByteSource source;
    private final Assembly assembly;

    CsvFile(Origin origin, ByteSource source, Assembly assembly) {
        this.origin = origin;
        this.source = source;
        this.assembly = assembly;
    }

    void read() throws IOException {
        assembly.expect(origin.kind());
        try (BoundedLines lines = new BoundedLines(origin.file(), source.open())) {
            CsvHeading heading = CsvHeading.of(origin, fields(lines.next()));
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank()) {
                    take(line, heading, lines);
                }
            }
        }
    }

    private void take(String line, CsvHeading heading, BoundedLines lines) throws Refusal {
        List<String> fields = fields(line);
        if (!lines.endsWithBreak() && fields.size() < heading.size()) {
            throw new Refusal(origin.file(), lines.number(), line, "a whole last row: the file breaks off here");
        }
        if (fields.isEmpty()) {
            leaveOut(new Row(origin, lines.number(), Map.of()), line, "quotation marks in pairs, around a whole value");
        } else if (fields.size() != heading.size()) {
            Row row = new Row(origin, lines.number(), heading.values(fields));
            leaveOut(row, line, heading.size() + " values in the row; it has " + fields.size());
        } else {
            assembly.take(new Row(origin, lines.number(), heading.values(fields)));
        }
    }

    private void leaveOut(Row row, String line, String expected) throws Refusal {
        row.leaveOutWhole(line, expected);
        assembly.leaveOut(row);
    }

    /** The values of a line, or none if its quotation marks do not pair or there is no line. */
    private static List<String> fields(@Nullable String line) {
        if (line == null || line.chars().filter(character -> character == '"').count() % 2 != 0) {
            return List.of();
        }
        try {
            return CsvReader.builder().ofSingleCsvRecord(line).getFields().stream()
                    .map(String::strip)
                    .toList();
        } catch (CsvParseException notOneRow) {
            return List.of();
        }
    }
}
