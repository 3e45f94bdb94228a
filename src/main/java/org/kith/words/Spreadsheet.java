package org.kith.words;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;

/**
 * A CSV file that people open in a spreadsheet. It begins with the byte order mark, without which a spreadsheet takes UTF-8 for something
 * else and breaks names; and no value in it becomes a formula, whichever separator the spreadsheet is set to. What a command writes to standard output is for other programs, and has no
 * mark.
 */
public final class Spreadsheet {
    private static final char MARK = '\uFEFF';

    /** Signs that begin a formula, those of full width among them, after what shows nothing, and after what ends a cell elsewhere. */
    private static final Pattern BEGINS_FORMULA =
            Pattern.compile("^[\\t\\r\\n]|(?<=^|[;\\t|\\r\\n])(?=[\\s\\p{Z}\\p{Cf}]*+[=+\\-@＝＋－＠])");

    /** In quotation marks is what another spreadsheet would take for several values. */
    private static final QuoteStrategy WITH_SEPARATORS = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int field, String value) {
            return value.chars().anyMatch(c -> ";\t|".indexOf(c) >= 0);
        }
    };

    private Spreadsheet() {}

    /** Begins such a file, lines ended by a line feed. */
    public static CsvWriter begin(Writer out) throws IOException {
        out.write(MARK);
        return CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(WITH_SEPARATORS)
                .bufferSize(0)
                .build(out);
    }

    /** The value, with an apostrophe wherever a spreadsheet would take what follows for a formula. */
    public static String harmless(String value) {
        return BEGINS_FORMULA.matcher(value).replaceAll("'$0");
    }
}
