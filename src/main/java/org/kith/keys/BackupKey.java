package org.kith.keys;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig2026;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import org.kith.database.CannotStart;

/**
 * The key that backups are sealed with (AES-256-GCM-HKDF in parts of 1 MB, by Tink). It is in no backup and the database knows nothing of it:
 * whoever has backups and not this key has nothing.
 */
public final class BackupKey {
    /** What is sealed is sealed in parts of so many bytes, each by itself. */
    public static final int PART = 1 << 20;

    /** What takes longer without practice than practice does. */
    private static final long MANY = 32L * PART;

    private static final Configuration TINK = StreamingAeadConfig2026.get();

    private final long number;
    private final StreamingAead aead;

    private BackupKey(KeysetHandle keyset) throws GeneralSecurityException {
        number = Integer.toUnsignedLong(keyset.getPrimary().getId());
        aead = keyset.getPrimitive(TINK, StreamingAead.class);
    }

    /** The key of this file; a new one when there is none. */
    public static BackupKey of(KeyFile file) throws CannotStart {
        try {
            if (!file.isThere()) {
                var made = KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB, TINK);
                file.make(TinkJsonProtoKeysetFormat.serializeKeyset(made, TINK, InsecureSecretKeyAccess.get()));
            }
            return read(file);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink has AES-GCM in parts", e);
        }
    }

    /**
     * The key that a backup was sealed with.
     *
     * @param number as the backup says it
     * @throws CannotStart when it is not there or is another; says which one is wanted
     */
    public static BackupKey of(KeyFile file, long number) throws CannotStart {
        if (!file.isThere()) {
            throw file.refusal("missing", Long.toString(number));
        }
        var key = read(file);
        if (key.number != number) {
            throw file.refusal("other", Long.toString(number), Long.toString(key.number));
        }
        return key;
    }

    private static BackupKey read(KeyFile file) throws CannotStart {
        var content = file.read();
        try {
            return new BackupKey(TinkJsonProtoKeysetFormat.parseKeyset(content, TINK, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            // The cause could quote what the file holds.
            throw file.refusal("damaged");
        }
    }

    /** To be called before so many bytes are sealed or opened in one go: where they are many, the machine is made ready for them. */
    public static void expect(long bytes) {
        if (bytes > MANY) {
            Practice.once();
        }
    }

    /** By this number Tink knows the key, and so does its file ({@code primaryKeyId}). */
    public long number() {
        return number;
    }

    /**
     * Seals what is written, and is whole once it is closed.
     *
     * @param beside what stands beside it in the clear, and belongs to it
     */
    public OutputStream sealing(OutputStream to, byte[] beside) throws IOException {
        try {
            return aead.newEncryptingStream(to, beside);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a backup could not be sealed", e);
        }
    }

    /** What was sealed; reading throws where a byte is not as it was written, or where the end is missing. */
    public InputStream opening(InputStream from, byte[] beside) throws IOException {
        try {
            return aead.newDecryptingStream(from, beside);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a backup could not be opened", e);
        }
    }

    @Override
    public String toString() {
        return "BackupKey";
    }
}
