package org.kith.backup;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.kith.keys.BackupKey;

/** Reads the pieces of one file, as far as they were wholly written: what somebody was writing who was killed is as not there. */
final class WalFile implements AutoCloseable {
    private static final int BUFFER = 1 << 18;
    private static final int MOST_SEALED = 2 * WalPiece.MOST;

    private final Path file;
    private final String name;
    private final BackupKey key;
    private final DataInputStream from;
    private final long size;
    private long whole;

    /** @param name by which its pieces open */
    WalFile(Path file, String name, BackupKey key) throws IOException {
        this.file = file;
        this.name = name;
        this.key = key;
        this.size = Files.size(file);
        this.from = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
    }

    /** Null at the end. */
    @Nullable
    WalPiece next() throws IOException, Damaged {
        if (size - whole < Integer.BYTES) {
            return null;
        }
        var length = from.readInt();
        if (length < 0 || length > MOST_SEALED) {
            throw damaged();
        }
        var end = whole + Integer.BYTES + length;
        if (end > size) {
            return null;
        }
        var sealed = from.readNBytes(length);
        try {
            var piece = WalPiece.opened(sealed, key, name);
            whole = end;
            return piece;
        } catch (IOException e) {
            throw damaged();
        }
    }

    private Damaged damaged() {
        return Damaged.of("backup.damaged.wal", file.toString(), whole);
    }

    /** So many bytes of it hold whole pieces, of those that were read. */
    long whole() {
        return whole;
    }

    @Override
    public void close() throws IOException {
        from.close();
    }
}
