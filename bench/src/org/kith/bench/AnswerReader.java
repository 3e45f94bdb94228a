package org.kith.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads one HTTP/1.1 answer after the other (RFC 9112), and counts every byte. */
final class AnswerReader {
    private final InputStream in;
    private int bytes;

    AnswerReader(InputStream in) {
        this.in = new BufferedInputStream(in, 64 * 1024);
    }

    Answer next() throws IOException {
        bytes = 0;
        var status = Integer.parseInt(line().split(" ")[1]);
        var headers = new HashMap<String, String>();
        var cookies = new HashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            var name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            var value = line.substring(colon + 1).strip();
            headers.put(name, value);
            if (name.equals("set-cookie")) {
                var pair = value.substring(0, (value + ";").indexOf(';')).split("=", 2);
                cookies.put(pair[0], pair[1]);
            }
        }
        var body = body(headers);
        return new Answer(status, headers, cookies, body, bytes);
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if ("chunked".equals(headers.get("transfer-encoding"))) {
            return chunks();
        }
        return exactly(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    }

    private byte[] chunks() throws IOException {
        var whole = new ByteArrayOutputStream(16 * 1024);
        for (var size = chunkSize(); size > 0; size = chunkSize()) {
            whole.write(exactly(size));
            line();
        }
        line();
        return whole.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private byte[] exactly(int size) throws IOException {
        var read = in.readNBytes(size);
        if (read.length < size) {
            throw new EOFException("the answer broke off");
        }
        bytes += size;
        return read;
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream(128);
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the connection was closed");
            }
            line.write(next);
        }
        bytes += line.size() + 1;
        var text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
