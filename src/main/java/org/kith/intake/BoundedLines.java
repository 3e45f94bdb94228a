package org.kith.intake;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text file, one at a time, in memory that does not grow with the file or its lines: a line longer than 64
 * KiB, more than two million lines, a file larger than 256 MiB or bytes that are no text refuse the file. A line ends with CR, LF or both. The text is
 * UTF-8 or UTF-16, with a mark or without; a line that is neither is Windows-1252.
 */
public final class BoundedLines implements Closeable {

    public static final int LONGEST_LINE = 64 * 1024;
    public static final long MOST_LINES = 2_000_000;
    static final long LARGEST_FILE = 256L * 1024 * 1024;

    private static final int VERTICAL_TAB = 0x0B;

    /** As much as a block of a disk. */
    private static final int MOST_PADDING = 4096;

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String MANGLED_MARK = "\u00EF\u00BB\u00BF";
    private static final int MOST_MARKS = 3;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final String file;
    private final InputStream in;
    private final byte[] line = new byte[LONGEST_LINE];
    private String encoding;
    private int length;
    private long number;
    private long bytes;
    private boolean endsWithBreak = true;

    public BoundedLines(String file, InputStream in) throws IOException {
        this.file = file;
        Utf16 text = Utf16.of(in);
        this.in = new BufferedInputStream(text.asUtf8(), LONGEST_LINE);
        this.encoding = text.isUtf16() ? "UTF-16" : "";
    }

    /** The next line without its end, or null after the last. */
    public @Nullable String next() throws IOException {
        int next = read();
        if (next < 0 || isPadding(next) && isEnd()) {
            return null;
        }
        if (++number > MOST_LINES) {
            throw new Refusal(file, number, "more lines", "a file of at most two million lines");
        }
        length = 0;
        for (; next != '\n' && next != '\r' && next >= 0; next = read()) {
            if (next < ' ' && isPadding(next) && isEnd()) {
                next = -1;
                break;
            }
            take(next);
        }
        endsWithBreak = next >= 0;
        if (next == '\r') {
            skipLineFeed();
        }
        String text = text();
        return number == 1 ? withoutMarks(text) : text;
    }

    /** Some programs put a mark before one that is there, and some save one as the letters it looks like in Windows-1252. */
    private static String withoutMarks(String first) {
        String text = first;
        for (int i = 0; i < MOST_MARKS; i++) {
            text = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            text = text.startsWith(MANGLED_MARK) ? text.substring(MANGLED_MARK.length()) : text;
        }
        return text;
    }

    /** The number of the line last read, from 1. */
    public long number() {
        return number;
    }

    /** Whether the line last read was ended by a line break, and not by the end of the file. */
    public boolean endsWithBreak() {
        return endsWithBreak;
    }

    /** What the lines read so far are written in; empty for UTF-8. */
    public String encoding() {
        return encoding;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private String text() {
        for (int i = 0; i < length; i++) {
            if (line[i] < 0) {
                return foreignText();
            }
        }
        return new String(line, 0, length, StandardCharsets.ISO_8859_1);
    }

    private String foreignText() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line, 0, length))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            encoding = "Windows-1252";
            return new String(line, 0, length, WINDOWS_1252);
        }
    }

    /** What some programs put behind the last line: the mark of DOS that a file ends, the end of a page, what fills up a block. */
    private static boolean isPadding(int next) {
        return next == 0x1A || next == '\f' || next == 0;
    }

    /** Whether nothing but that is to come. */
    private boolean isEnd() throws IOException {
        in.mark(MOST_PADDING);
        int next = in.read();
        for (int i = 1; i < MOST_PADDING && (isPadding(next) || next == '\n' || next == '\r'); i++) {
            next = in.read();
        }
        in.reset();
        return next < 0;
    }

    /** What reports put between pages, and some programs between the lines of one value. */
    private static boolean isBreakWithin(int next) {
        return next == '\f' || next == VERTICAL_TAB;
    }

    private void take(int next) throws Refusal {
        if (next < ' ' && next != '\t' && !isBreakWithin(next)) {
            throw new Refusal(
                    file,
                    number,
                    "a byte that stands for no letter (0x%02X)".formatted(next),
                    "a text file or a workbook");
        }
        if (length == LONGEST_LINE) {
            throw new Refusal(file, number, "a longer line", "lines of at most 64 KiB");
        }
        line[length++] = (byte) (isBreakWithin(next) ? ' ' : next);
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
