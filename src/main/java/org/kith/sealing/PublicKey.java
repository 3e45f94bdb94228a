package org.kith.sealing;

import com.google.crypto.tink.subtle.Ed25519Verify;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** What a signature is verified with; written and told apart by name as C2SP's signed-note has it. */
record PublicKey(byte[] bytes) {
    private static final byte ED25519 = 1;
    private static final int LENGTH = 32;
    private static final int ID_LENGTH = 4;

    /** The key of {@code name+id+key}, if the id is that of the key under that name. */
    static Optional<PublicKey> parse(String written) {
        var parts = written.strip().split("\\+", 3);
        try {
            var typed = Base64.getDecoder().decode(parts[parts.length - 1]);
            if (parts.length != 3 || typed.length != LENGTH + 1 || typed[0] != ED25519) {
                return Optional.empty();
            }
            var key = new PublicKey(Arrays.copyOfRange(typed, 1, typed.length));
            return key.written(parts[0]).equals(written.strip()) ? Optional.of(key) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String written(String name) {
        return name + "+" + HexFormat.of().formatHex(id(name)) + "+"
                + Base64.getEncoder().encodeToString(typed());
    }

    byte[] id(String name) {
        var sha = Merkle.sha256();
        sha.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(sha.digest(typed()), ID_LENGTH);
    }

    boolean verifies(byte[] message, byte[] signature) {
        try {
            new Ed25519Verify(bytes).verify(signature, message);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private byte[] typed() {
        return ByteBuffer.allocate(1 + bytes.length).put(ED25519).put(bytes).array();
    }
}
