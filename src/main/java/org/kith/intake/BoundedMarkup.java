package org.kith.intake;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Watches XML on its way to the parser, so that no parser ever has to keep much of it or follow a declaration: text, a tag,
 * a comment or a processing instruction longer than 64 KiB, a file larger than 256 MiB, bytes that are no text, and any
 * document type, entity or CDATA declaration refuse the file.
 */
public final class BoundedMarkup extends FilterReader {

    private static final String COMMENT = "<!--";

    private final String file;
    private final StringBuilder opening = new StringBuilder();
    private String closing = "";
    private int matched;
    private int run;
    private long line = 1;
    private long characters;

    public BoundedMarkup(String file, Reader in) {
        super(in);
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            watch((char) next);
        }
        return next;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        for (int i = offset; i < offset + count; i++) {
            watch(into[i]);
        }
        return count;
    }

    private void watch(char next) throws Refusal {
        line += next == '\n' ? 1 : 0;
        if (next < ' ' && next != '\n' && next != '\r' && next != '\t') {
            throw refusal(
                    "a character that stands for no letter (0x%02X)".formatted((int) next), "a text file in UTF-8");
        }
        if (++characters > BoundedLines.LARGEST_FILE) {
            throw refusal("a larger file", "a file of at most 256 MiB");
        }
        if (++run > BoundedLines.LONGEST_LINE) {
            throw refusal("a longer piece of text", "text, tags and comments of at most 64 KiB each");
        }
        if (closing.isEmpty()) {
            watchForOpening(next);
        } else {
            watchForClosing(next);
        }
    }

    private void watchForOpening(char next) throws Refusal {
        if (next == '<') {
            run = 1;
            opening.setLength(0);
            opening.append(next);
            return;
        }
        if (opening.isEmpty()) {
            return;
        }
        opening.append(next);
        if (opening.charAt(1) == '?') {
            waitFor("?>");
        } else if (opening.charAt(1) != '!') {
            opening.setLength(0);
        } else if (opening.length() == COMMENT.length()) {
            if (!COMMENT.contentEquals(opening)) {
                throw refusal("a document type, entity or CDATA declaration", "elements and text only");
            }
            waitFor("-->");
        }
    }

    private void watchForClosing(char next) {
        if (next == closing.charAt(matched)) {
            matched++;
        } else if (!(next == '-' && matched == 2)) {
            matched = next == closing.charAt(0) ? 1 : 0;
        }
        if (matched == closing.length()) {
            closing = "";
        }
    }

    private void waitFor(String end) {
        closing = end;
        matched = 0;
        opening.setLength(0);
    }

    private Refusal refusal(String found, String expected) {
        return new Refusal(file, line, found, expected);
    }
}
