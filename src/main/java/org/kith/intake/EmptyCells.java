package org.kith.intake;

import java.io.IOException;
import java.io.Reader;

/**
 * Leaves out of a sheet, on its way to the parser, the cells and rows that only say how they look: whoever formats a whole column leaves a hundred thousand
 * of them, and to parse them takes longer than all the rest. Only those go that say where they stand, so that no other moves.
 */
public final class EmptyCells extends Reader {

    /** Longer than the beginning of any cell; one that is longer is left to the parser. */
    private static final int LONGEST = 1_000;

    private static final int AT_ONCE = 8_192;

    private final Reader in;
    private final char[] read = new char[AT_ONCE];
    private final StringBuilder tag = new StringBuilder();
    private final StringBuilder row = new StringBuilder();
    private final StringBuilder out = new StringBuilder();
    private int given;
    private boolean ended;

    public EmptyCells(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        while (given == out.length() && !ended) {
            out.setLength(0);
            given = 0;
            fill();
        }
        int count = Math.min(length, out.length() - given);
        if (count == 0) {
            return length == 0 ? 0 : -1;
        }
        out.getChars(given, given + count, into, offset);
        given += count;
        return count;
    }

    private void fill() throws IOException {
        int count = in.read(read, 0, read.length);
        if (count < 0) {
            ended = true;
            pass(tag);
            return;
        }
        for (int i = 0; i < count; i++) {
            take(read[i]);
        }
    }

    private void take(char next) {
        if (tag.isEmpty() && next != '<') {
            passRow(next);
            out.append(next);
            return;
        }
        tag.append(next);
        if (next == '>') {
            decide();
        } else if (tag.length() == LONGEST) {
            pass(tag);
        }
    }

    /** A row that has begun is kept back until it is known whether anything is in it. */
    private void decide() {
        if (isEmpty("<c ") || isEmpty("<row ")) {
            tag.setLength(0);
        } else if (row.isEmpty() && begins("<row ") && saysWhere()) {
            row.append(tag);
            tag.setLength(0);
        } else if (!row.isEmpty() && begins("</row>")) {
            row.setLength(0);
            tag.setLength(0);
        } else {
            pass(tag);
        }
    }

    private boolean isEmpty(String beginning) {
        return begins(beginning) && tag.charAt(tag.length() - 2) == '/' && saysWhere();
    }

    /** With each of its values in quotation marks, so that it ends where it seems to. */
    private boolean saysWhere() {
        return tag.indexOf(" r=\"") > 0
                && tag.indexOf("'") < 0
                && tag.chars().filter(letter -> letter == '"').count() % 2 == 0;
    }

    private boolean begins(String beginning) {
        return tag.length() >= beginning.length() && tag.indexOf(beginning) == 0;
    }

    private void pass(StringBuilder text) {
        out.append(row).append(text);
        row.setLength(0);
        text.setLength(0);
    }

    private void passRow(char next) {
        if (!row.isEmpty() && !Character.isWhitespace(next)) {
            out.append(row);
            row.setLength(0);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
