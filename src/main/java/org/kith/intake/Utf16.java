package org.kith.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.input.ReaderInputStream;
import org.jspecify.annotations.Nullable;

/** Text that may be UTF-16, which spreadsheets call "Unicode text": told by its mark, or by an empty half of its first letter. */
public final class Utf16 {

    private final InputStream in;
    private final @Nullable Charset charset;

    private Utf16(InputStream in, @Nullable Charset charset) {
        this.in = in;
        this.charset = charset;
    }

    public static Utf16 of(InputStream given) throws IOException {
        BufferedInputStream in = new BufferedInputStream(given);
        in.mark(2);
        byte[] first = in.readNBytes(2);
        in.reset();
        return new Utf16(in, charset(first));
    }

    boolean isUtf16() {
        return charset != null;
    }

    public InputStream asUtf8() throws IOException {
        if (charset == null) {
            return in;
        }
        return ReaderInputStream.builder()
                .setReader(new InputStreamReader(in, charset))
                .setCharset(StandardCharsets.UTF_8)
                .get();
    }

    private static @Nullable Charset charset(byte[] first) {
        if (first.length < 2) {
            return null;
        }
        boolean little = first[0] == (byte) 0xFF && first[1] == (byte) 0xFE || first[0] != 0 && first[1] == 0;
        boolean big = first[0] == (byte) 0xFE && first[1] == (byte) 0xFF || first[0] == 0 && first[1] != 0;
        return little ? StandardCharsets.UTF_16LE : big ? StandardCharsets.UTF_16BE : null;
    }
}
