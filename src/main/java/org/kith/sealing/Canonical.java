package org.kith.sealing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Names and values written so that they can be read in one way only: each as a netstring, its length in bytes before it. What has no value
 * is left out, so a column that is added later changes nothing about the lines there were.
 */
final class Canonical {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

    private Canonical() {}

    /** @param what kind of line this is, and in which version */
    static Canonical of(String what) {
        var canonical = new Canonical();
        canonical.write(what);
        return canonical;
    }

    Canonical with(String name, @Nullable String value) {
        if (value != null) {
            write(name);
            write(value);
        }
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    private void write(String text) {
        var content = text.getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes((content.length + ":").getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(content);
        bytes.write(',');
    }
}
