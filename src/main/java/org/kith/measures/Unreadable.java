package org.kith.measures;

import static org.kith.words.Words.say;

/** A published table that is not the one Kith knows. It never leaves {@link PublishedTables}. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 60;

    private final long line;
    private final String column;
    private final String found;
    private final String expected;

    Unreadable(long line, String column, String found, String expected) {
        super(expected);
        this.expected = expected;
        this.line = line;
        this.column = column;
        this.found = visible(found);
    }

    long line() {
        return line;
    }

    /** Empty when it is about the whole line. */
    String column() {
        return column;
    }

    String found() {
        return found;
    }

    String expected() {
        return expected;
    }

    /** In words, for whoever loads it. */
    String in(String file) {
        return say(
                column.isEmpty() ? "measures.load.refused.line" : "measures.load.refused",
                file,
                line,
                column,
                found,
                expected);
    }

    private static String visible(String text) {
        var shown = new StringBuilder();
        text.codePoints()
                .limit(LONGEST)
                .map(letter -> Character.isISOControl(letter) ? 0xFFFD : letter)
                .forEach(shown::appendCodePoint);
        return text.codePointCount(0, text.length()) > LONGEST ? shown + "…" : shown.toString();
    }
}
