package org.kith.outbox;

import static org.kith.words.Words.say;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.kith.database.CannotStart;

/** A file that holds what nobody else may read: a password, a key, a token. */
public final class SecretFile {
    private SecretFile() {}

    /**
     * @param setting whose file it is, which stands in the words
     * @throws CannotStart when it cannot be read, is open to others, or is empty
     */
    public static String read(String setting, String file) throws CannotStart {
        try {
            var path = Path.of(file);
            var permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
            if (!permissions.endsWith("------")) {
                throw new CannotStart(say("outbox.secret-open", file, permissions, setting));
            }
            var secret = Files.readString(path).strip();
            if (!secret.isEmpty()) {
                return secret;
            }
        } catch (IOException | InvalidPathException e) {
            throw new CannotStart(say("outbox.secret-unreadable", file, setting), e);
        }
        throw new CannotStart(say("outbox.secret-empty", file, setting));
    }
}
