package org.kith.keys;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Java seals and opens many times as fast once it has compiled how, and that comes after thousands of calls: parts of 1 MB are so few that a whole
 * backup is done slowly. So it is done with next to nothing first, which takes about a second of a processor, and nothing that is secret.
 */
final class Practice {
    private static final int CALLS = 6000;
    private static final int SIZE = 64;
    private static final int KEY_BYTES = 32;
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    /** Nobody needs it twice. */
    private static final class Done {
        static final int CALLS_MADE = all();
    }

    private Practice() {}

    static boolean once() {
        return Done.CALLS_MADE > 0;
    }

    private static int all() {
        try {
            var key = new SecretKeySpec(new byte[KEY_BYTES], "AES");
            for (int n = 0; n < CALLS; n++) {
                var beginning = new GCMParameterSpec(
                        TAG_BITS, ByteBuffer.allocate(IV_BYTES).putInt(n).array());
                var sealed = done(Cipher.ENCRYPT_MODE, key, beginning, ByteBuffer.allocate(SIZE));
                done(Cipher.DECRYPT_MODE, key, beginning, sealed);
            }
            return CALLS;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM", e);
        }
    }

    private static ByteBuffer done(int mode, SecretKeySpec key, GCMParameterSpec beginning, ByteBuffer from)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, beginning);
        var to = ByteBuffer.allocate(cipher.getOutputSize(from.remaining()));
        cipher.doFinal(from, to);
        return to.flip();
    }
}
