package org.kith.backup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What PostgreSQL wrote down of its copy: each file with its size and sum, and the log that belongs to it. */
record Manifest(Map<String, Entry> files, Header.Range range) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String OWN_SUM = "\"Manifest-Checksum\"";
    private static final int SEGMENT_BITS = 24;
    static final long SEGMENT = 1L << SEGMENT_BITS;

    /** @param sum CRC-32C, as PostgreSQL writes it */
    record Entry(long size, String sum) {}

    static Manifest of(byte[] written) throws Damaged {
        var text = new String(written, StandardCharsets.ISO_8859_1);
        var own = text.lastIndexOf(OWN_SUM);
        try {
            var read = JSON.readTree(written);
            if (own < 0 || !read.path("Manifest-Checksum").asString("").equals(sum(text.substring(0, own)))) {
                throw Damaged.of("backup.damaged.manifest");
            }
            return new Manifest(files(read.path("Files")), range(read.path("WAL-Ranges")));
        } catch (JacksonException | IllegalArgumentException e) {
            throw Damaged.of("backup.damaged.manifest");
        }
    }

    private static Map<String, Entry> files(JsonNode files) throws Damaged {
        var all = new HashMap<String, Entry>();
        for (var file : files) {
            var sum = file.path("Checksum").asString("");
            if (!file.path("Checksum-Algorithm").asString("").equals("CRC32C") || !file.has("Path")) {
                throw Damaged.of("backup.damaged.manifest");
            }
            all.put(file.path("Path").asString(), new Entry(file.path("Size").asLong(), sum));
        }
        return all;
    }

    private static Header.Range range(JsonNode ranges) throws Damaged {
        if (ranges.size() != 1) {
            throw Damaged.of("backup.damaged.manifest");
        }
        var one = ranges.get(0);
        return new Header.Range(
                one.path("Timeline").asLong(),
                one.path("Start-LSN").asString(),
                one.path("End-LSN").asString());
    }

    private static String sum(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.ISO_8859_1));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The parts of the log without which the copy cannot be begun with. */
    List<String> segments() {
        var names = new ArrayList<String>();
        // The last byte belonging to it stands before its end.
        for (var at = lsn(range.from()) / SEGMENT; at <= (lsn(range.to()) - 1) / SEGMENT; at++) {
            names.add("pg_wal/" + segment(range.timeline(), at));
        }
        return names;
    }

    static String segment(long timeline, long number) {
        var perFile = (1L << 32) / SEGMENT;
        return "%08X%08X%08X".formatted(timeline, number / perFile, number % perFile);
    }

    /** Where in the log {@code 1/2000028} is. */
    static long lsn(String written) {
        var parts = written.split("/", 2);
        return (Long.parseLong(parts[0], 16) << 32) + Long.parseLong(parts[1], 16);
    }
}
