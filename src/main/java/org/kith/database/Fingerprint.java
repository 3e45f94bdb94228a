package org.kith.database;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * SHA-256 over the names and contents of all migration and policy files, by which a database that is up to date is known
 * at once: asking Flyway takes some seconds of a start.
 */
final class Fingerprint {
    private Fingerprint() {}

    /** Nothing where the files cannot be listed (an unusual packaging); then Flyway is asked. */
    static Optional<String> of(List<String> locations) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var location : locations) {
                if (!add(location, digest)) {
                    return Optional.empty();
                }
            }
            return Optional.of(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | URISyntaxException e) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static boolean add(String location, MessageDigest digest) throws IOException, URISyntaxException {
        if (location.startsWith("filesystem:")) {
            addFolder(Path.of(location.substring("filesystem:".length())), digest);
            return true;
        }
        var folder = "/" + location.substring("classpath:".length());
        var resource = Fingerprint.class.getResource(folder);
        if (resource == null) {
            return false;
        }
        if (resource.getProtocol().equals("file")) {
            addFolder(Path.of(resource.toURI()), digest);
            return true;
        }
        if (!resource.toString().startsWith("jar:file:")) {
            return false;
        }
        try (var jar = FileSystems.newFileSystem(resource.toURI(), Map.of())) {
            addFolder(jar.getPath(folder), digest);
            return true;
        }
    }

    private static void addFolder(Path folder, MessageDigest digest) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var content = Files.readAllBytes(file);
                digest.update((folder.relativize(file) + " " + content.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            }
        }
    }
}
