package org.kith.words;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;

/**
 * A CSV file that people open in a spreadsheet. It begins with the byte order mark, without which a spreadsheet takes UTF-8 for something
 * else and breaks names; and no value in it becomes a formula. What a command writes to standard output is for other programs, and has no
 * mark.
 */
public final class Spreadsheet {
    private static final char MARK = '\uFEFF';
    private static final String STARTS_FORMULA = "=+-@\t\r";

    private Spreadsheet() {}

    /** Begins such a file, lines ended by a line feed. */
    public static CsvWriter begin(Writer out) throws IOException {
        out.write(MARK);
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(out);
    }

    /** The value, with an apostrophe before it where a spreadsheet would take it for a formula. */
    public static String harmless(String value) {
        return !value.isEmpty() && STARTS_FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
