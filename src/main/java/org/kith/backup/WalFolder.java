package org.kith.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kith.keys.BackupKey;

/**
 * What the database writes between backups, kept beside them: a file for each 16 MB of its log, each a row of sealed pieces, all of one unbroken run
 * under a name of its own.
 */
record WalFolder(Path folder) {
    static final String ENDING = ".kith-wal";

    /** @param backups the folder that backups are in */
    static WalFolder beside(Path backups, String run) {
        return new WalFolder(backups.resolve("wal").resolve(run));
    }

    Path file(String segment) {
        return folder.resolve(segment + ENDING);
    }

    WalFile open(String segment, BackupKey key) throws IOException {
        return new WalFile(file(segment), nameOf(segment), key);
    }

    /** By which pieces are told apart from those of other runs. */
    String nameOf(String segment) {
        return folder.getFileName() + "/" + segment;
    }

    /** The names of PostgreSQL's parts of its log, the first first. */
    List<String> segments() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    // Programs that copy folders put others beside them.
                    .filter(name -> name.matches("[0-9A-F]{24}"))
                    .sorted()
                    .toList();
        }
    }
}
