package org.kith.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;

/** The embedded database's passwords: 192 random bits each, made once, one file each that only Kith's user can read. */
record Secrets(String bootstrap, String owner, String app) {
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * Reads the passwords and makes those that are missing. The bootstrap one is known to the database alone, so once
     * there is data it is never made anew.
     */
    static Secrets of(Home home) throws CannotStart {
        try {
            Home.makeFolder(home.secrets(), "rwx------");
            mustBeClosed(home.secrets(), "700");
            var bootstrap = home.secrets().resolve("bootstrap-password");
            if (Files.exists(home.data()) && !Files.exists(bootstrap)) {
                throw new CannotStart("The password file " + bootstrap + " is missing, and without it Kith cannot open"
                        + " the database in " + home.data() + ". Put the folder " + home.secrets()
                        + " back from your backup.");
            }
            return new Secrets(
                    readOrMake(bootstrap),
                    readOrMake(home.secrets().resolve("owner-password")),
                    readOrMake(home.secrets().resolve("app-password")));
        } catch (IOException e) {
            throw CannotStart.because("Kith cannot read or write its password files in " + home.secrets(), e);
        }
    }

    /** Whether the holder of the home's lock has made all of them yet. */
    static boolean exist(Home home) {
        return Files.exists(home.secrets().resolve("app-password"));
    }

    /** Whoever may read there knows the keys, and whoever may write there can put others in their place. */
    private static void mustBeClosed(Path path, String mode) throws IOException, CannotStart {
        var permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        if (!permissions.endsWith("------")) {
            throw new CannotStart(path + " is open to others (" + permissions + "), and holds what opens the database."
                    + " Close it with chmod " + mode + " " + path
                    + " and start Kith again. If somebody else may have looked or"
                    + " written there, what is in it is no secret any more.");
        }
    }

    private static String readOrMake(Path file) throws IOException, CannotStart {
        if (!Files.exists(file)) {
            var bytes = new byte[24];
            RANDOM.nextBytes(bytes);
            writeAtomically(file, Base64.getUrlEncoder().encodeToString(bytes));
        }
        mustBeClosed(file, "600");
        return Files.readString(file).strip();
    }

    private static void writeAtomically(Path file, String text) throws IOException {
        var half = Files.createTempFile(
                file.resolveSibling("").normalize(),
                file.getFileName().toString(),
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var channel = FileChannel.open(half, EnumSet.of(StandardOpenOption.WRITE))) {
            channel.write(StandardCharsets.UTF_8.encode(text + "\n"));
            channel.force(true);
        }
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public String toString() {
        return "Secrets";
    }
}
