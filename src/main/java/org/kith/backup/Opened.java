package org.kith.backup;

import static org.kith.words.Words.say;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.kith.database.CannotStart;
import org.kith.keys.BackupKey;

/** A backup whose header was read. What is sealed in it is read once, to its end. */
final class Opened implements AutoCloseable {
    private static final int BUFFER = 1 << 18;
    private static final int MANIFEST_MOST = 512 * 1024 * 1024;

    private final Path file;
    private final InputStream bytes;
    private final Header header;

    private Opened(Path file, InputStream bytes, Header header) {
        this.file = file;
        this.bytes = bytes;
        this.header = header;
    }

    static Opened of(Path file) throws CannotStart {
        try {
            var bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER);
            try {
                return new Opened(file, bytes, Header.read(bytes));
            } catch (Header.NotOne e) {
                bytes.close();
                throw new CannotStart(say("backup.not-one", file.toString()), e);
            } catch (IOException e) {
                bytes.close();
                throw e;
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    Header header() {
        return header;
    }

    /** Reads all of it, and each byte is known to be as it was written once this returns. */
    void read(BackupKey key, BaseArchive.Sink sink) throws CannotStart {
        BackupKey.expect(file.toFile().length());
        String[] at = {"backup_manifest"};
        try (var opened = key.opening(bytes, header.written())) {
            var whole = new Unsealed(opened);
            var manifest = Manifest.of(manifest(whole));
            var archive = new BaseArchive(manifest, sink);
            try {
                archive.read(whole);
            } finally {
                at[0] = archive.at();
            }
        } catch (Damaged damaged) {
            throw damaged.refusal("backup.damaged", file.toString());
        } catch (Unsealed.Broken broken) {
            throw where(broken.after, at[0]).refusal("backup.damaged", file.toString());
        } catch (IOException e) {
            throw CannotStart.because(say("backup.not-unpacked", file.toString()), e);
        }
    }

    /** What is done with the rows of a backup as they are read. */
    interface Rows {
        void from(InputStream unpacked) throws IOException, CannotStart;
    }

    /** Each byte that is read is as it was written; all of them are once this returns. */
    void readRows(BackupKey key, Rows rows) throws CannotStart {
        BackupKey.expect(file.toFile().length());
        try (var opened = key.opening(bytes, header.written());
                var whole = new Unsealed(opened);
                var unpacked = new Ahead(new GZIPInputStream(whole, BUFFER))) {
            rows.from(unpacked);
            unpacked.transferTo(OutputStream.nullOutputStream());
            whole.transferTo(OutputStream.nullOutputStream());
        } catch (Unsealed.Broken broken) {
            throw where(broken.after, say("backup.rows")).refusal("backup.damaged", file.toString());
        } catch (IOException e) {
            throw CannotStart.because(say("backup.not-unpacked", file.toString()), e);
        }
    }

    /** What was read before may be all of a part but its beginning: it is that part, or the one after it. */
    private Damaged where(long read, String at) {
        var part = read / BackupKey.PART;
        var begins = header.written().length + part * BackupKey.PART;
        var ends = Math.min(file.toFile().length(), begins + 2 * BackupKey.PART);
        return Damaged.of("backup.damaged.bytes", begins, ends, at);
    }

    private byte[] manifest(InputStream from) throws IOException, Damaged {
        var length = new DataInputStream(from).readLong();
        if (length < 0 || length > MANIFEST_MOST) {
            throw Damaged.of("backup.damaged.manifest");
        }
        return from.readNBytes((int) length);
    }

    static CannotStart unreadable(Path file, IOException e) {
        return new CannotStart(say("backup.unreadable", file.toString(), Plain.why(e)), e);
    }

    @Override
    public void close() throws CannotStart {
        try {
            bytes.close();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** Tells what the seal does not fit apart from what cannot be written. */
    private static final class Unsealed extends FilterInputStream {
        private long read;

        Unsealed(InputStream opened) {
            super(opened);
        }

        private static final class Broken extends IOException {
            private static final long serialVersionUID = 1L;
            private final long after;

            Broken(long after, IOException cause) {
                super(cause);
                this.after = after;
            }
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int from, int most) throws IOException {
            try {
                var got = super.read(to, from, most);
                read += Math.max(0, got);
                return got;
            } catch (IOException e) {
                throw new Broken(read, e);
            }
        }
    }
}
