package org.kith.policies;

import static org.kith.web.Words.say;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import org.kith.web.Dates;

/** Who read which version when, as a CSV file, one line for each person bound. */
final class ReadersCsv {
    private static final String STARTS_FORMULA = "=+-@\t\r";

    private ReadersCsv() {}

    /** Times are London's. A name that a spreadsheet would take for a formula gets an apostrophe before it. */
    static void write(ReadersPage page, StringWriter out) {
        var csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(out);
        csv.writeRecord("policy", "day", "version", "name", "role", "service", "version_read", "read_at", "state");
        var held = page.held();
        if (held == null) {
            return;
        }
        for (var reader : page.readers()) {
            var read = reader.read();
            csv.writeRecord(
                    harmless(held.wording().title()),
                    page.day().toString(),
                    Integer.toString(held.number()),
                    harmless(reader.name()),
                    reader.as().key(),
                    harmless(reader.service()),
                    read == null ? "" : Integer.toString(read.version()),
                    read == null
                            ? ""
                            : read.at().atZone(Dates.LONDON).toOffsetDateTime().toString(),
                    say(reader.state(held)));
        }
    }

    private static String harmless(String value) {
        return !value.isEmpty() && STARTS_FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
