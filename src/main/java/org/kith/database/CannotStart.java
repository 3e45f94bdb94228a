package org.kith.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

/**
 * Kith cannot start, or cannot go on, for a reason the person running it can put right. The message is written for that
 * person: what is wrong, where, and what to do. It holds no password.
 */
public final class CannotStart extends Exception {
    public CannotStart(String plainWords) {
        super(plainWords);
    }

    public CannotStart(String plainWords, Throwable cause) {
        super(plainWords, cause);
    }

    public static CannotStart diskFull(String whatFailed) {
        return new CannotStart(
                whatFailed + ": there is no space left on that disk. Free some there (Kith needs at least"
                        + " 400 MB to begin with) and start Kith again. What was saved before is still there.");
    }

    /** Names what the operating system refused; a full disk is told as such. */
    public static CannotStart because(String whatFailed, IOException cause) {
        var detail = String.valueOf(cause.getMessage());
        if (detail.contains("No space left on device") || detail.contains("Disk quota exceeded")) {
            return diskFull(whatFailed);
        }
        var user = System.getProperty("user.name");
        if (cause instanceof AccessDeniedException denied) {
            return new CannotStart(
                    whatFailed + ": the user " + user + " is not allowed to use " + denied.getFile()
                            + ". Let that user read and write there, start Kith as the user it belongs to, or choose"
                            + " another folder with KITH_HOME.",
                    cause);
        }
        return new CannotStart(
                whatFailed + ": " + plain(cause) + ". Check that the folder exists and that the disk is well.", cause);
    }

    private static String plain(IOException cause) {
        return switch (cause) {
            case NoSuchFileException none -> "there is no " + none.getFile();
            case FileAlreadyExistsException there -> there.getFile() + " is there already";
            default -> cause.getClass().getSimpleName() + " " + cause.getMessage();
        };
    }
}
