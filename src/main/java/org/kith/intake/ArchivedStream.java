package org.kith.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** A file of an archive while it is unpacked: what is damaged or too much refuses it, whatever the library throws. */
final class ArchivedStream extends FilterInputStream {

    private static final long MOST = BoundedLines.LARGEST_FILE;

    private final String name;
    private final AtomicLong unpacked;

    ArchivedStream(String name, InputStream in, AtomicLong unpacked) {
        super(in);
        this.name = name;
        this.unpacked = unpacked;
    }

    static Refusal refusal(String name) {
        return new Refusal(name, 0, "a damaged file", "a whole zip file or workbook; zip it or save it anew");
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count;
        try {
            count = in.read(into, offset, length);
        } catch (RuntimeException | IOException damaged) {
            throw refusal(name);
        }
        if (count > 0 && unpacked.addAndGet(count) > MOST) {
            throw new Refusal(
                    name, 0, "more when it is unpacked", "zip files and workbooks of at most 256 MiB unpacked");
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
