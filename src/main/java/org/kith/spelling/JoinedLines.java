package org.kith.spelling;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kith.intake.BoundedLines;

/**
 * The lines of a CSV file, where a value in quotation marks that goes over several of them is one line. A mark that is only left open spoils its
 * own line: those below it are rows of their own.
 */
public final class JoinedLines {

    private static final int MOST = 200;

    private final BoundedLines lines;
    private final Predicate<String> isRow;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private long number;
    private boolean isEnded;

    /** A line that was looked at, and is still to come. */
    private record Line(String text, long number, boolean isEnded) {}

    /** @param isRow whether a text is a whole row */
    public JoinedLines(BoundedLines lines, Predicate<String> isRow) {
        this.lines = lines;
        this.isRow = isRow;
    }

    /** The next line, or null after the last. */
    @Nullable
    public String next() throws IOException {
        String line = read();
        return line == null || !isOpen(line) || isRow.test(line) ? line : closed(new Line(line, number, isEnded));
    }

    /** Where the line last given begins, from 1. */
    public long number() {
        return number;
    }

    /** Whether the line last given was ended, and not broken off with the file. */
    public boolean isEnded() {
        return isEnded;
    }

    private String closed(Line open) throws IOException {
        List<Line> below = new ArrayList<>();
        StringBuilder joined = new StringBuilder(open.text);
        for (String line = read(); line != null; line = read()) {
            below.add(new Line(line, number, isEnded));
            joined.append(' ').append(line);
            boolean isClosed = isOpen(line);
            boolean isTooLong = below.size() == MOST || joined.length() > BoundedLines.LONGEST_LINE;
            if (isTooLong || isRow.test(within(line)) || !isClosed && isRow.test(line)) {
                break;
            }
            if (isClosed) {
                if (!isRow.test(joined.toString())) {
                    break;
                }
                number = open.number;
                return joined.toString();
            }
        }
        below.reversed().forEach(ahead::addFirst);
        number = open.number;
        isEnded = open.isEnded;
        return open.text;
    }

    /** What of a line would be within the quotation marks that are open: a whole row stands there only where a mark was left open. */
    private static String within(String line) {
        int end = line.indexOf('"');
        return end < 0 ? line : line.substring(0, end);
    }

    private static boolean isOpen(String text) {
        boolean isOpen = false;
        for (int at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
            isOpen = !isOpen;
        }
        return isOpen;
    }

    private @Nullable String read() throws IOException {
        Line before = ahead.poll();
        String text = before == null ? lines.next() : before.text;
        number = before == null ? lines.number() : before.number;
        isEnded = before == null ? lines.endsWithBreak() : before.isEnded;
        return text;
    }
}
