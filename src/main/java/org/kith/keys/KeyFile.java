package org.kith.keys;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.kith.words.Words.say;

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
 * Where a key is kept: a file that only Kith's user may read, outside the database and apart from its backups. A service that
 * keeps secrets can put it there; Kith writes it once, when there is none yet, and never over another.
 *
 * @param named whether somebody named it, and it is not in its usual place
 */
public record KeyFile(Path path, boolean named, Use use) {
    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);

    /** What a key is for: the setting that names its file, the file's usual name, and the words about it. */
    enum Use {
        WRAPPING("KITH_KEY_FILE", "wrapping-key", "keys."),
        SIGNING("KITH_SIGNING_KEY_FILE", "signing-key", "signing."),
        BACKUP("KITH_BACKUP_KEY_FILE", "backup-key", "seal-backups.");

        private final String setting;
        private final String file;
        private final String words;

        Use(String setting, String file, String words) {
            this.setting = setting;
            this.file = file;
            this.words = words;
        }
    }

    KeyFile(Path path, boolean named) {
        this(path, named, Use.WRAPPING);
    }

    /** {@code flag}, else {@code KITH_KEY_FILE}, else {@code secrets/wrapping-key.json} in the home. */
    public static KeyFile from(Map<String, String> environment, @Nullable Path flag, Path home) {
        return from(Use.WRAPPING, environment, flag, home);
    }

    /** {@code flag}, else {@code KITH_SIGNING_KEY_FILE}, else {@code secrets/signing-key.json} in the home. */
    public static KeyFile signing(Map<String, String> environment, @Nullable Path flag, Path home) {
        return from(Use.SIGNING, environment, flag, home);
    }

    /** {@code flag}, else {@code KITH_BACKUP_KEY_FILE}, else {@code backup-key.json} among the secrets of the home. */
    public static KeyFile backup(Map<String, String> environment, @Nullable Path flag, Path home) {
        return from(Use.BACKUP, environment, flag, home);
    }

    private static KeyFile from(Use use, Map<String, String> environment, @Nullable Path flag, Path home) {
        var given = environment.getOrDefault(use.setting, "");
        if (flag == null && given.isBlank()) {
            return new KeyFile(home.resolve("secrets").resolve(use.file + ".json"), false, use);
        }
        var path = flag == null ? Path.of(given) : flag;
        return new KeyFile(path.toAbsolutePath().normalize(), true, use);
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
                throw refusal("open-to-others", permissions);
            }
            return Files.readString(path);
        } catch (IOException e) {
            throw refusal("unreadable", System.getProperty("user.name"), what(e));
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
                throw refusal("no-folder", folder.toString());
            }
            var half = Files.createTempFile(folder, use.file, ".new", asFileAttribute(fromString("rw-------")));
            try {
                write(half, content);
                Files.createLink(path, half);
            } finally {
                Files.delete(half);
            }
            force(folder);
            LOG.info(say(use.words + "made", path.toString()));
        } catch (FileAlreadyExistsException e) {
            // Another Kith made it in this moment: that one is the key.
        } catch (IOException e) {
            throw refusal("not-made", what(e));
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
        all[1] = say(use.words + (named ? "named" : "usual"));
        System.arraycopy(values, 0, all, 2, values.length);
        return new CannotStart(say(use.words + words, all));
    }

    private static String what(IOException e) {
        return e.getClass().getSimpleName() + " " + e.getMessage();
    }
}
