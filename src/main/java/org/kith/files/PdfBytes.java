package org.kith.files;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** Bytes as PDFBox reads them, with an end to how many of one object and how many altogether. */
final class PdfBytes implements RandomAccessRead {
    /** Of one object, without what streams in it; larger ones would hold much memory once they are understood. */
    private static final int LARGEST_OBJECT = 1_000_000;
    /** Reading a letter, looking ahead and going back are each one; a file without streams takes about five a byte. */
    private static final long READS_A_BYTE = 16;

    private final byte[] bytes;
    private long readsLeft;
    private int at;
    private int end;

    PdfBytes(byte[] bytes) {
        this.bytes = bytes;
        this.readsLeft = READS_A_BYTE * bytes.length + LARGEST_OBJECT;
    }

    /** Begins with an object that stands there. */
    void begin(int place) {
        at = place;
        end = (int) Math.min(bytes.length, (long) place + LARGEST_OBJECT);
    }

    int at() {
        return at;
    }

    @Override
    public int read() throws IOException {
        if (--readsLeft < 0 || (at >= end && end < bytes.length)) {
            throw new IOException(new Refusal("file.unpacks-too-large"));
        }
        return at < bytes.length ? bytes[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var count = 0;
        for (int next = 0; count < length && (next = read()) >= 0; count++) {
            into[from + count] = (byte) next;
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    @Override
    public long getPosition() {
        return at;
    }

    @Override
    public void seek(long place) {
        at = Math.clamp(place, 0, bytes.length);
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public boolean isEOF() {
        return at >= bytes.length;
    }

    @Override
    public boolean isClosed() {
        return false;
    }

    @Override
    public void close() {}

    @Override
    public RandomAccessReadView createView(long from, long length) {
        throw new UnsupportedOperationException("Nothing is read of a stream here");
    }
}
