package org.kith.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Markup one piece of which – a tag, a comment, text between two tags – is never so long that holding it would take much memory. */
final class MarkupPieces extends FilterInputStream {
    private static final int LONGEST = 4_000_000;

    private int length;
    /** What ends the comment, the CDATA or the instruction that is open; 0 for none. */
    private int ending;

    private int before;
    private int last;

    MarkupPieces(InputStream markup) {
        super(markup);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        var count = super.read(into, from, most);
        for (int i = 0; i < count; i++) {
            see(into[from + i]);
        }
        return count;
    }

    private void see(byte next) throws IOException {
        if (next == 0) {
            return;
        }
        if (++length > LONGEST) {
            throw new IOException(new Refusal("file.unpacks-too-large"));
        }
        if (ending == 0) {
            begins(next);
        } else if (next == '>' && last == ending) {
            ending = 0;
            length = 0;
        }
        before = last;
        last = next;
    }

    private void begins(byte next) throws IOException {
        if (before == '<' && last == '!' && (next == 'D' || next == 'E')) {
            throw new IOException(new Refusal("file.damaged"));
        }
        if (last == '<' && next == '?') {
            ending = '?';
        } else if (before == '<' && last == '!') {
            ending = next == '[' ? ']' : '-';
        } else if (next == '<') {
            length = 0;
        }
    }
}
