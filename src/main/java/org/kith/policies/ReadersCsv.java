package org.kith.policies;

import static org.kith.words.Spreadsheet.harmless;
import static org.kith.words.Words.say;

import java.io.IOException;
import java.io.Writer;
import org.kith.words.Dates;
import org.kith.words.Spreadsheet;

/** Who read which version when, as a CSV file, one line for each person bound. */
final class ReadersCsv {
    private ReadersCsv() {}

    /** Times are London's. A name that a spreadsheet would take for a formula gets an apostrophe before it. */
    static void write(ReadersPage page, Writer out) throws IOException {
        var csv = Spreadsheet.begin(out);
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
}
