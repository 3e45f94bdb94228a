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
 * @param last Kith closes the connection after it
 * @param bytes all of it as it came over the wire, head and body
 */
record Answer(int status, Map<String, String> cookies, boolean gzipped, boolean last, byte[] body, int bytes) {

    String text() throws IOException {
        if (!gzipped) {
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
