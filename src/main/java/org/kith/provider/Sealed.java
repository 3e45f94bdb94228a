package org.kith.provider;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.kith.database.BeginToken;
import org.springframework.stereotype.Component;

/**
 * What Kith asks the provider again with, as it is kept beside a session: sealed (AES-256-GCM) for one account, with a key that is in no database, so a copy of that
 * asks nobody.
 */
@Component
class Sealed {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;

    Sealed(BeginToken token) {
        this.key = new SecretKeySpec(
                token.keyed("what the provider is asked again with").of("key"), "AES");
    }

    byte[] seal(UUID account, String said) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, account, nonce).doFinal(said.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM", e);
        }
    }

    /** Nothing where it was sealed for somebody else, or by another key. */
    Optional<String> open(UUID account, byte[] sealed) {
        if (sealed.length <= NONCE) {
            return Optional.empty();
        }
        try {
            var nonce = java.util.Arrays.copyOf(sealed, NONCE);
            var said = cipher(Cipher.DECRYPT_MODE, account, nonce).doFinal(sealed, NONCE, sealed.length - NONCE);
            return Optional.of(new String(said, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, UUID account, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(account.toString().getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }
}
