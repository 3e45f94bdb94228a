package org.kith.words;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.Writer;

/**
 * A CSV file that people open in a spreadsheet. It begins with the byte order mark, without which a spreadsheet takes UTF-8 for something
 * else and breaks names; and no value in it becomes a formula, whichever separator the spreadsheet is set to. What a command writes to standard output is for other programs, and has no
 * mark.
 */
public final class Spreadsheet {
    private static final char MARK = '\uFEFF';

    /** Signs that begin a formula, those of full width among them. */
    private static final String SIGNS = "=+-@＝＋－＠";

    private static final String LINES = "\t\r\n";

    /** What ends a cell in one spreadsheet or another. */
    private static final String ENDS = ";|" + LINES;

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

    /**
     * The value, with an apostrophe wherever a spreadsheet would take what follows for a formula: where a cell begins, whatever that shows nothing stands
     * before the sign. Read from its end, so that each letter is looked at once.
     */
    public static String harmless(String value) {
        var backwards = new StringBuilder(value.length() + 1);
        var isFormula = false;
        for (int i = value.length(); i > 0; ) {
            var letter = value.codePointBefore(i);
            i -= Character.charCount(letter);
            isFormula = SIGNS.indexOf(letter) >= 0 || isFormula && showsNothing(letter);
            backwards.appendCodePoint(letter);
            var begins = i == 0 || ENDS.indexOf(value.charAt(i - 1)) >= 0;
            if (begins && isFormula || i == 0 && LINES.indexOf(letter) >= 0) {
                backwards.append('\'');
            }
        }
        return backwards.reverse().toString();
    }

    private static boolean showsNothing(int letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.FORMAT;
    }
}
