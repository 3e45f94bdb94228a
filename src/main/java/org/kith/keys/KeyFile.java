package org.kith.keys;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.kith.web.Words.say;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.database.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the wrapping key is kept: a file that only Kith's user may read, outside the database and apart from its backups. A service that
 * keeps secrets can put it there; Kith writes it once, when there is none yet, and never over another.
 *
 * @param named whether somebody named it, and it is not in its usual place
 */
public record KeyFile(Path path, boolean named) {
    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);

    /** {@code flag}, else {@code KITH_KEY_FILE}, else {@code secrets/wrapping-key.json} in the home. */
    public static KeyFile from(Map<String, String> environment, @Nullable Path flag, Path home) {
        var given = environment.getOrDefault("KITH_KEY_FILE", "");
        if (flag == null && given.isBlank()) {
            return new KeyFile(home.resolve("secrets").resolve("wrapping-key.json"), false);
        }
        var path = flag == null ? Path.of(given) : flag;
        return new KeyFile(path.toAbsolutePath().normalize(), true);
    }

    /** Also when Kith may not look: then it is for {@link #read} to say so, and no other is made. */
    boolean isThere() {
        return !Files.notExists(path);
    }

    /** What the file says, if nobody but its owner could have read it. */
    String read() throws CannotStart {
        try {
            var permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
            if (!permissions.endsWith("------")) {
                throw refusal("keys.open-to-others", permissions);
            }
            return Files.readString(path);
        } catch (IOException e) {
            throw refusal("keys.unreadable", System.getProperty("user.name"), what(e));
        }
    }

    /** Writes a new file as a whole or not at all, and sees it on the disk. One that somebody made meanwhile stays. */
    void make(String content) throws CannotStart {
        var folder = path.resolveSibling("").normalize();
        try {
            if (!named) {
                Files.createDirectories(folder, asFileAttribute(fromString("rwx------")));
            }
            if (!Files.isDirectory(folder)) {
                throw refusal("keys.no-folder", folder.toString());
            }
            var half = Files.createTempFile(folder, "wrapping-key", ".new", asFileAttribute(fromString("rw-------")));
            try {
                write(half, content);
                Files.createLink(path, half);
            } finally {
                Files.delete(half);
            }
            force(folder);
            LOG.info(say("keys.made", path.toString()));
        } catch (FileAlreadyExistsException e) {
            // Another Kith made it in this moment: that one is the key.
        } catch (IOException e) {
            throw refusal("keys.not-made", what(e));
        }
    }

    private static void write(Path file, String content) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var bytes = StandardCharsets.UTF_8.encode(content + "\n");
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** The name in its folder, too, must outlast a power cut. */
    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Why Kith does not start; {@code values} come after the file and how Kith came to look there. */
    CannotStart refusal(String words, String... values) {
        var all = new Object[values.length + 2];
        all[0] = path.toString();
        all[1] = say(named ? "keys.named" : "keys.usual");
        System.arraycopy(values, 0, all, 2, values.length);
        return new CannotStart(say(words, all));
    }

    private static String what(IOException e) {
        return e.getClass().getSimpleName() + " " + e.getMessage();
    }
}
