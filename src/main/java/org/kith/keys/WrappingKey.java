package org.kith.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.kith.database.CannotStart;
import org.kith.words.Dates;
import org.kith.words.Words;

/**
 * The one key that seals every young person's own key (AES-256-GCM, by Tink). The database remembers its number and a proof by which the
 * right key is known again, never the key. Once a database has a wrapping key, Kith starts with that one or not at all.
 */
public final class WrappingKey {
    static final Configuration TINK = AeadConfig2026.get();
    private static final byte[] PROOF = "Kith’s wrapping key".getBytes(StandardCharsets.UTF_8);

    /** What the database knows of its wrapping key. */
    record Remembered(long number, byte[] proof, LocalDate madeOn) {}

    private final long number;
    private final Aead aead;

    private WrappingKey(KeysetHandle keyset) throws GeneralSecurityException {
        number = Integer.toUnsignedLong(keyset.getPrimary().getId());
        aead = keyset.getPrimitive(TINK, Aead.class);
    }

    /**
     * The key this database was sealed with; a new one when it has none yet.
     *
     * @param owner connections as the owner of the tables: nobody else tells the database of a key
     * @throws CannotStart when the file is missing, cannot be read, can be read by others, or holds another key
     */
    public static WrappingKey of(KeyFile file, DataSource owner) throws CannotStart {
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            WrappingKeySql.oneAtATime(connection);
            var key = of(file, connection);
            connection.commit();
            return key;
        } catch (SQLException e) {
            throw new CannotStart(Words.say("keys.database", String.valueOf(e.getSQLState())), e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM", e);
        }
    }

    private static WrappingKey of(KeyFile file, Connection connection)
            throws CannotStart, SQLException, GeneralSecurityException {
        var remembered = WrappingKeySql.remembered(connection);
        if (remembered.isPresent()) {
            return known(file, remembered.get());
        }
        if (!file.isThere()) {
            file.make(newKeyset());
        }
        var key = read(file);
        WrappingKeySql.remember(connection, key.number, key.aead.encrypt(PROOF, PROOF));
        return key;
    }

    private static WrappingKey known(KeyFile file, Remembered remembered) throws CannotStart {
        var number = Long.toString(remembered.number());
        var madeOn = Dates.longDay(remembered.madeOn());
        if (!file.isThere()) {
            throw file.refusal("missing", number, madeOn);
        }
        var key = read(file);
        if (!key.proves(remembered.proof())) {
            throw file.refusal("other", number, madeOn, Long.toString(key.number));
        }
        return key;
    }

    private static String newKeyset() throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(newKey(), TINK, InsecureSecretKeyAccess.get());
    }

    private static WrappingKey read(KeyFile file) throws CannotStart {
        var content = file.read();
        try {
            return new WrappingKey(TinkJsonProtoKeysetFormat.parseKeyset(content, TINK, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            // The cause could quote what the file holds.
            throw file.refusal("damaged");
        }
    }

    private boolean proves(byte[] proof) {
        try {
            aead.decrypt(proof, PROOF);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    static KeysetHandle newKey() throws GeneralSecurityException {
        return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TINK);
    }

    /** By this number Tink knows the key, and so does its file ({@code primaryKeyId}). */
    long number() {
        return number;
    }

    byte[] seal(KeysetHandle key, byte[] whose) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, aead, whose, TINK);
    }

    public Aead open(byte[] sealedKey, byte[] whose) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(sealedKey, aead, whose, TINK)
                .getPrimitive(TINK, Aead.class);
    }

    @Override
    public String toString() {
        return "WrappingKey";
    }
}
