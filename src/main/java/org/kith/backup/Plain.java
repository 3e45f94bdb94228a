package org.kith.backup;

import static org.kith.words.Words.say;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** What the operating system refused, in words. */
final class Plain {
    private Plain() {}

    static String why(IOException e) {
        var said = String.valueOf(e.getMessage());
        if (isFull(e)) {
            return say("backup.why.full");
        }
        return switch (e) {
            case Away away -> said;
            case NoSuchFileException none -> say("backup.why.none", String.valueOf(none.getFile()));
            case FileNotFoundException none -> say("backup.why.none", said);
            case FileAlreadyExistsException there -> say("backup.why.there", String.valueOf(there.getFile()));
            case NotDirectoryException there -> say("backup.why.there", String.valueOf(there.getFile()));
            case AccessDeniedException closed -> say("backup.why.closed", String.valueOf(closed.getFile()));
            default -> say("backup.why.other", said);
        };
    }

    static boolean isFull(IOException e) {
        var said = String.valueOf(e.getMessage());
        return said.contains("No space left on device") || said.contains("Disk quota exceeded");
    }
}
