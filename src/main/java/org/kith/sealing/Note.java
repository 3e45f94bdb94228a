package org.kith.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Optional;
import org.kith.keys.SigningKey;

/**
 * A checkpoint with the signatures under it: C2SP's signed-note, which other tools verify too.
 *
 * @param signatures the lines under the checkpoint, each {@code — name base64}
 */
record Note(Checkpoint checkpoint, String signatures) {
    private static final String BEFORE_NAME = "— ";
    private static final int ID_LENGTH = 4;

    static Note sign(Checkpoint checkpoint, SigningKey key) {
        var id = new PublicKey(key.publicKey()).id(checkpoint.origin());
        var signature = key.sign(checkpoint.text().getBytes(StandardCharsets.UTF_8));
        var both = ByteBuffer.allocate(id.length + signature.length).put(id).put(signature);
        return new Note(
                checkpoint,
                BEFORE_NAME + checkpoint.origin() + " " + Base64.getEncoder().encodeToString(both.array()) + "\n");
    }

    static Optional<Note> parse(String text) {
        var gap = text.indexOf("\n\n");
        return gap < 0
                ? Optional.empty()
                : Checkpoint.parse(text.substring(0, gap + 1))
                        .map(checkpoint -> new Note(checkpoint, text.substring(gap + 2)));
    }

    String text() {
        return checkpoint.text() + "\n" + signatures;
    }

    /** Whether one of these keys signed it under the name of its log; what others signed too does no harm. */
    boolean isSignedBy(Collection<PublicKey> keys) {
        var name = BEFORE_NAME + checkpoint.origin() + " ";
        return signatures
                .lines()
                .filter(line -> line.startsWith(name))
                .map(line -> decoded(line.substring(name.length())))
                .anyMatch(signature -> keys.stream().anyMatch(key -> isBy(key, signature)));
    }

    private boolean isBy(PublicKey key, byte[] signature) {
        return signature.length > ID_LENGTH
                && Arrays.equals(key.id(checkpoint.origin()), Arrays.copyOf(signature, ID_LENGTH))
                && key.verifies(
                        checkpoint.text().getBytes(StandardCharsets.UTF_8),
                        Arrays.copyOfRange(signature, ID_LENGTH, signature.length));
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
