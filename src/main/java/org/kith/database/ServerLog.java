package org.kith.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What the database wrote since a start of it: first to the start log, then to its own files (one a weekday). */
record ServerLog(Home home, Map<Path, Long> sizesBefore) {
    private static final long LARGEST = 10L * 1024 * 1024;

    /** To be called before the server starts. Files that grew too large are dropped. */
    static ServerLog mark(Home home) throws IOException {
        var sizes = new HashMap<Path, Long>();
        try (var files = Files.list(home.databaseLog())) {
            for (var file : files.toList()) {
                if (Files.size(file) > LARGEST) {
                    Files.delete(file);
                } else {
                    sizes.put(file, Files.size(file));
                }
            }
        }
        return new ServerLog(home, sizes);
    }

    String words() {
        try (var files = Files.list(home.databaseLog())) {
            return Stream.concat(Stream.of(home.startLog()), files.sorted())
                    .map(this::added)
                    .reduce("", String::concat);
        } catch (IOException | UncheckedIOException e) {
            return "";
        }
    }

    private String added(Path file) {
        try (var content = Files.newInputStream(file)) {
            content.skipNBytes(sizesBefore.getOrDefault(file, 0L));
            return new String(content.readNBytes(64 * 1024), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
