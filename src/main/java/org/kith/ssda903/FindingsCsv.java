package org.kith.ssda903;

import static org.kith.words.Spreadsheet.harmless;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.kith.intake.Finding;
import org.kith.words.Spreadsheet;

/** Findings as a CSV file to work through in a spreadsheet. */
public final class FindingsCsv {

    private FindingsCsv() {}

    /**
     * Writes the findings, one a line, each with how many rows it tells of. A value that a spreadsheet would take for a formula gets an apostrophe before it.
     * The writer is flushed and stays open.
     */
    public static void write(List<Finding> findings, Writer out) throws IOException {
        try {
            var csv = Spreadsheet.begin(out);
            csv.writeRecord("file", "line", "column", "child", "found", "expected", "what_follows", "rows");
            for (Finding finding : Fault.told(findings)) {
                csv.writeRecord(
                        harmless(finding.file()),
                        FindingWords.lines(finding),
                        harmless(finding.column()),
                        harmless(finding.child()),
                        harmless(finding.found()),
                        harmless(finding.expected()),
                        FindingWords.followsInShort(finding),
                        Integer.toString(finding.rows()));
            }
            csv.flush();
        } catch (UncheckedIOException disk) {
            throw disk.getCause();
        }
    }
}
