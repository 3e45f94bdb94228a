package org.kith.backup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.kith.keys.BackupKey;

/**
 * Some of what the database wrote, one piece after the other, as it was kept.
 *
 * @param at where in PostgreSQL's log it begins
 * @param kept when it was kept
 */
record WalPiece(long at, Instant kept, byte[] bytes) {
    static final int MOST = 1 << 20;

    long end() {
        return at + bytes.length;
    }

    /** @param name of the file it is kept in: in no other does it open */
    byte[] sealed(BackupKey key, String name) throws IOException {
        var sealed = new ByteArrayOutputStream();
        var quickly = new Deflater(Deflater.BEST_SPEED);
        try (var into = new DataOutputStream(key.sealing(sealed, beside(name)));
                var deflating = new DeflaterOutputStream(into, quickly)) {
            into.writeLong(at);
            into.writeLong(kept.toEpochMilli());
            into.writeInt(bytes.length);
            deflating.write(bytes);
        } finally {
            quickly.end();
        }
        return sealed.toByteArray();
    }

    static WalPiece opened(byte[] sealed, BackupKey key, String name) throws IOException {
        try (var opened = new DataInputStream(key.opening(new ByteArrayInputStream(sealed), beside(name)))) {
            var at = opened.readLong();
            var kept = Instant.ofEpochMilli(opened.readLong());
            var length = opened.readInt();
            if (length < 0 || length > MOST) {
                throw new IOException("no such length");
            }
            var bytes = new InflaterInputStream(opened).readNBytes(length);
            if (bytes.length < length) {
                throw new IOException("shorter than it says");
            }
            return new WalPiece(at, kept, bytes);
        }
    }

    private static byte[] beside(String name) {
        return ("Kith wal 1 " + name).getBytes(StandardCharsets.UTF_8);
    }
}
