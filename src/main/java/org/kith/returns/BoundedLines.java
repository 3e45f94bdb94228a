package org.kith.returns;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text file, one at a time, in memory that does not grow with the file or its lines: a line longer than 64
 * KiB, a file larger than 256 MiB or bytes that are no text refuse the file. A line ends with CR, LF or both.
 */
final class BoundedLines implements Closeable {

    static final int LONGEST_LINE = 64 * 1024;
    static final long LARGEST_FILE = 256L * 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final InputStream in;
    private final byte[] line = new byte[LONGEST_LINE];
    private int length;
    private long number;
    private long bytes;
    private boolean endsWithBreak = true;

    BoundedLines(String file, InputStream in) {
        this.file = file;
        this.in = new BufferedInputStream(in, LONGEST_LINE);
    }

    /** The next line without its end, or null after the last. */
    @Nullable
    String next() throws IOException {
        int next = read();
        if (next < 0) {
            return null;
        }
        number++;
        length = 0;
        for (; next != '\n' && next != '\r' && next >= 0; next = read()) {
            take(next);
        }
        endsWithBreak = next >= 0;
        if (next == '\r') {
            skipLineFeed();
        }
        String text = new String(line, 0, length, StandardCharsets.UTF_8);
        return number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** The number of the line last read, from 1. */
    long number() {
        return number;
    }

    /** Whether the line last read was ended by a line break, and not by the end of the file. */
    boolean endsWithBreak() {
        return endsWithBreak;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void take(int next) throws Refusal {
        if (next < ' ' && next != '\t') {
            throw new Refusal(
                    file, number, "a byte that stands for no letter (0x%02X)".formatted(next), "a text file in UTF-8");
        }
        if (length == LONGEST_LINE) {
            throw new Refusal(file, number, "a longer line", "lines of at most 64 KiB");
        }
        line[length++] = (byte) next;
    }

    private int read() throws IOException {
        int next = in.read();
        if (next >= 0 && ++bytes > LARGEST_FILE) {
            throw new Refusal(file, number, "a larger file", "a file of at most 256 MiB");
        }
        return next;
    }

    private void skipLineFeed() throws IOException {
        in.mark(1);
        if (in.read() != '\n') {
            in.reset();
        }
    }
}
