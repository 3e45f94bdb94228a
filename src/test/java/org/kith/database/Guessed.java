package org.kith.database;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** What whoever has a copy of the database makes of each word they guess, without any key, and then looks for there. */
public final class Guessed {
    private static final List<String> PLAIN = List.of("MD5", "SHA-1", "SHA-256", "SHA-512");

    private Guessed() {}

    /** As PostgreSQL writes bytes. */
    public static String[] hashes(String... words) {
        return Stream.of(words)
                .flatMap(word -> PLAIN.stream().map(algorithm -> hash(algorithm, word)))
                .toArray(String[]::new);
    }

    private static String hash(String algorithm, String word) {
        try {
            var hash = MessageDigest.getInstance(algorithm).digest(word.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
