package org.kith.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a transaction shows to begin: made of the owner's password, so every Kith of an installation has the same and whoever has the password
 * of {@code kith_app} alone has none. The database keeps its hash, where that role cannot read it. Never shown.
 */
public final class BeginToken {
    private static final String PURPOSE = "Kith begins a transaction";

    private final byte[] bytes;

    private BeginToken(byte[] bytes) {
        this.bytes = bytes;
    }

    public static BeginToken of(Login owner) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(owner.password().getBytes(StandardCharsets.UTF_8), mac.getAlgorithm()));
            return new BeginToken(mac.doFinal(PURPOSE.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC", e);
        }
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** A key for something else, made of this one: whoever has a copy of the database does not have it either. */
    public KeyedHash keyed(String purpose) {
        return new KeyedHash(new KeyedHash(bytes).of(purpose));
    }

    /** From now on transactions begin with this one, and with none of before. */
    void handTo(Connection owner) throws SQLException {
        try (var known = owner.prepareStatement("select from begin_token where hash = ?");
                var forget = owner.prepareStatement("delete from begin_token where hash <> ?");
                var remember =
                        owner.prepareStatement("insert into begin_token (hash) values (?) on conflict do nothing")) {
            known.setBytes(1, hash());
            if (!known.executeQuery().next()) {
                remember.setBytes(1, hash());
                remember.executeUpdate();
                forget.setBytes(1, hash());
                forget.executeUpdate();
            }
        }
    }

    private byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "BeginToken";
    }
}
