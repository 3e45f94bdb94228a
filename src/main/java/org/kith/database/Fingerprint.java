package org.kith.database;

import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * SHA-256 over the names and contents of all migration and policy files, by which a database that is up to date is known
 * at once: asking Flyway takes some seconds of a start. Of a jar the lengths and CRC-32 sums in its list stand for the contents, since unpacking them
 * takes a start its time; should two texts ever share a sum, {@link ShippedRights} finds what the database then lacks.
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
        addJar((JarURLConnection) resource.openConnection(), digest);
        return true;
    }

    /** By the way classes are read too, which has the jar open and its list read. */
    private static void addJar(JarURLConnection folder, MessageDigest digest) throws IOException, URISyntaxException {
        var before = folder.getEntryName() + "/";
        try (var jar = new JarFile(new File(folder.getJarFileURL().toURI()))) {
            for (var file : jar.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(before))
                    .sorted(Comparator.comparing(JarEntry::getName))
                    .toList()) {
                digest.update(
                        (file.getName().substring(before.length()) + " " + file.getSize() + " " + file.getCrc() + "\n")
                                .getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void addFolder(Path folder, MessageDigest digest) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                add(folder.relativize(file).toString(), Files.readAllBytes(file), digest);
            }
        }
    }

    private static void add(String name, byte[] content, MessageDigest digest) {
        digest.update((name + " " + content.length + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(content);
    }
}
