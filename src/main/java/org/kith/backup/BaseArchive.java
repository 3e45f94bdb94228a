package org.kith.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The files of a copy of the database, each compared with the manifest as it is read. */
final class BaseArchive {
    private static final String LOG = "pg_wal/";
    private static final int BUFFER = 256 * 1024;

    private final Manifest manifest;
    private final Sink sink;
    private final HashSet<String> missing;
    private final HashSet<String> log;
    private final byte[] buffer = new byte[BUFFER];
    private String at = "backup_manifest";

    BaseArchive(Manifest manifest, Sink sink) {
        this.manifest = manifest;
        this.sink = sink;
        this.missing = new HashSet<>(manifest.files().keySet());
        this.log = new HashSet<>(manifest.segments());
    }

    /** Where what was read goes. */
    interface Sink {
        Sink NOWHERE = new Sink() {
            @Override
            public void folder(String path) {}

            @Override
            public OutputStream file(String path) {
                return OutputStream.nullOutputStream();
            }
        };

        void folder(String path) throws IOException;

        OutputStream file(String path) throws IOException;
    }

    /** The file that is being read, or was last. */
    String at() {
        return at;
    }

    /** @throws IOException where it cannot be read, or what was read cannot be written */
    void read(InputStream compressed) throws IOException, Damaged {
        try (var unpacked = new Ahead(new GZIPInputStream(compressed, BUFFER));
                var entries = new TarArchiveInputStream(unpacked)) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                at = entry.getName();
                if (entry.isDirectory()) {
                    sink.folder(at);
                } else if (entry.isFile()) {
                    file(entries);
                } else {
                    throw Damaged.of("backup.damaged.kind", at);
                }
            }
            unpacked.transferTo(OutputStream.nullOutputStream());
            compressed.transferTo(OutputStream.nullOutputStream());
        } catch (ZipException e) {
            throw Damaged.of("backup.damaged.archive", at);
        }
        if (!missing.isEmpty()) {
            throw Damaged.of("backup.damaged.missing", missing.iterator().next());
        }
        if (!log.isEmpty()) {
            throw Damaged.of("backup.damaged.missing", log.iterator().next());
        }
    }

    private void file(InputStream content) throws IOException, Damaged {
        var sum = new CRC32C();
        var size = 0L;
        try (var to = sink.file(at)) {
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                sum.update(buffer, 0, read);
                to.write(buffer, 0, read);
                size += read;
            }
        }
        compare(size, sum.getValue());
    }

    private void compare(long size, long sum) throws Damaged {
        var entry = manifest.files().get(at);
        if (entry == null) {
            // Parts of the log carry sums of their own, which PostgreSQL goes by as it reads them.
            if (!at.startsWith(LOG) || log.remove(at) && size != Manifest.SEGMENT) {
                throw Damaged.of("backup.damaged.file", at);
            }
        } else if (!missing.remove(at)
                || size != entry.size()
                || !asWritten(sum).equals(entry.sum())) {
            throw Damaged.of("backup.damaged.file", at);
        }
    }

    /** The lowest byte first. */
    private static String asWritten(long sum) {
        return HexFormat.of().toHexDigits(Integer.reverseBytes((int) sum));
    }
}
