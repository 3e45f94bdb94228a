package org.kith.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A hash that only Kith makes (HMAC-SHA-256), of what is so short that whoever had a plain hash of it would find it by trying all there are. Its key
 * is in no database.
 */
public final class KeyedHash {
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;

    KeyedHash(byte[] key) {
        this.key = key.clone();
    }

    public byte[] of(String said) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(said.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC", e);
        }
    }

    @Override
    public String toString() {
        return "KeyedHash";
    }
}
