package org.kith.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * What came back.
 *
 * @param headers by their names in small letters
 * @param bytes all of it as it came over the wire, head and body
 */
record Answer(int status, Map<String, String> headers, Map<String, String> cookies, byte[] body, int bytes) {

    /** Whether Kith closes the connection after it. */
    boolean last() {
        return "close".equals(headers.get("connection"));
    }

    String text() throws IOException {
        if (!"gzip".equals(headers.get("content-encoding"))) {
            return new String(body, StandardCharsets.UTF_8);
        }
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Addresses in the page that match, each once. */
    List<String> addresses(String pattern) throws IOException {
        return Pattern.compile("(?:href|src)=\"(" + pattern + ")\"")
                .matcher(text())
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }
}
