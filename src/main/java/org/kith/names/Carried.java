package org.kith.names;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A file somebody handed in, which goes with the page until they decide: Kith keeps nothing of it. */
record Carried(String name, byte[] bytes) {
    /** What fits into a form that is sent back, however badly it packs. */
    static final int MOST_BYTES = 1_000_000;

    /** What a page gave out, as it came back; nothing where it did not come back whole. */
    static Optional<Carried> of(String name, String packed) {
        try (var in = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(packed)))) {
            var bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES ? Optional.empty() : Optional.of(new Carried(name, bytes));
        } catch (IllegalArgumentException | IOException damaged) {
            return Optional.empty();
        }
    }

    String packed() {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }
}
