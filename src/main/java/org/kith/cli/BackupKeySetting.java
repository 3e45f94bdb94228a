package org.kith.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.kith.keys.KeyFile;
import picocli.CommandLine.Option;

/** Where the key of backups is. */
final class BackupKeySetting {
    @Option(
            names = "--backup-key-file",
            paramLabel = "FILE",
            description =
                    "The key that backups are sealed with (KITH_BACKUP_KEY_FILE; default backup-key.json among the secrets of the home).")
    @Nullable
    Path path;

    KeyFile file(Settings settings) {
        return KeyFile.backup(System.getenv(), path, settings.database().home());
    }
}
