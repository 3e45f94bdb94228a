package org.kith.keys;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.signature.Ed25519PrivateKey;
import com.google.crypto.tink.signature.PredefinedSignatureParameters;
import com.google.crypto.tink.signature.SignatureConfig2026;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import javax.sql.DataSource;
import org.kith.database.CannotStart;
import org.kith.words.Dates;
import org.kith.words.Words;

/**
 * The key that checkpoints of the log are signed with (Ed25519, by Tink). The database remembers the public half and never the other. Once
 * a database has a signing key, Kith starts with that one or not at all, until the owner of the database retires it.
 */
public final class SigningKey {
    private static final Configuration TINK = SignatureConfig2026.get();

    /** What the database knows of its signing key. */
    record Remembered(long number, byte[] publicKey, LocalDate madeOn) {}

    private final long number;
    private final byte[] publicKey;
    private final PublicKeySign signer;

    private SigningKey(KeysetHandle keyset) throws GeneralSecurityException {
        if (!(keyset.getPrimary().getKey() instanceof Ed25519PrivateKey key)) {
            throw new GeneralSecurityException("not an Ed25519 key");
        }
        number = Integer.toUnsignedLong(keyset.getPrimary().getId());
        publicKey = key.getPublicKey().getPublicKeyBytes().toByteArray();
        signer = keyset.getPrimitive(TINK, PublicKeySign.class);
    }

    /**
     * The key this database's log is signed with; a new one when it has none.
     *
     * @param owner connections as the owner of the tables: nobody else tells the database of a key
     * @throws CannotStart when the file is missing, cannot be read, can be read by others, or holds another key
     */
    public static SigningKey of(KeyFile file, DataSource owner) throws CannotStart {
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            SigningKeySql.oneAtATime(connection);
            var key = of(file, connection);
            connection.commit();
            return key;
        } catch (SQLException e) {
            throw new CannotStart(Words.say("signing.database", String.valueOf(e.getSQLState())), e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink has Ed25519", e);
        }
    }

    private static SigningKey of(KeyFile file, Connection connection)
            throws CannotStart, SQLException, GeneralSecurityException {
        var remembered = SigningKeySql.remembered(connection);
        if (remembered.isPresent()) {
            return known(file, remembered.get());
        }
        if (!file.isThere()) {
            file.make(newKeyset());
        }
        var key = read(file);
        if (SigningKeySql.isRetired(connection, key.number)) {
            throw file.refusal("retired", Long.toString(key.number));
        }
        SigningKeySql.remember(connection, key.number, key.publicKey);
        return key;
    }

    private static SigningKey known(KeyFile file, Remembered remembered) throws CannotStart {
        var number = Long.toString(remembered.number());
        var madeOn = Dates.longDay(remembered.madeOn());
        if (!file.isThere()) {
            throw file.refusal("missing", number, madeOn);
        }
        var key = read(file);
        if (!Arrays.equals(key.publicKey, remembered.publicKey())) {
            throw file.refusal("other", number, madeOn, Long.toString(key.number));
        }
        return key;
    }

    private static String newKeyset() throws GeneralSecurityException {
        var keyset = KeysetHandle.generateNew(PredefinedSignatureParameters.ED25519WithRawOutput, TINK);
        return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, TINK, InsecureSecretKeyAccess.get());
    }

    private static SigningKey read(KeyFile file) throws CannotStart {
        var content = file.read();
        try {
            return new SigningKey(TinkJsonProtoKeysetFormat.parseKeyset(content, TINK, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            // The cause could quote what the file holds.
            throw file.refusal("damaged");
        }
    }

    /** By this number Tink knows the key, and so does its file ({@code primaryKeyId}). */
    public long number() {
        return number;
    }

    /** The 32 bytes anybody can verify with. */
    public byte[] publicKey() {
        return publicKey.clone();
    }

    /** The 64 bytes of an Ed25519 signature. */
    public byte[] sign(byte[] message) {
        try {
            return signer.sign(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the log could not be signed", e);
        }
    }

    @Override
    public String toString() {
        return "SigningKey";
    }
}
