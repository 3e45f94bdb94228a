package org.kith.database;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;

/** The layout of KITH_HOME: which file is where. */
record Home(Path folder) {

    Path binaries() {
        return folder.resolve("postgresql-" + Binaries.VERSION);
    }

    Path data() {
        return folder.resolve("database");
    }

    Path portFile() {
        return folder.resolve("database.port");
    }

    Path lockFile() {
        return folder.resolve("kith.lock");
    }

    Path pidFile() {
        return folder.resolve("kith.pid");
    }

    Path secrets() {
        return folder.resolve("secrets");
    }

    Path log() {
        return folder.resolve("log");
    }

    /** Written by the database itself, so it belongs to the database's user. */
    Path databaseLog() {
        return log().resolve("postgresql");
    }

    /** What the database says before its own log is open. */
    Path startLog() {
        return log().resolve("postgresql-start.log");
    }

    Path sockets() {
        return folder.resolve("run");
    }

    /** Makes the folder, and the one for logs, if needed. */
    void prepare() throws CannotStart {
        try {
            makeFolder(folder, "rwx------");
            makeFolder(log(), DatabaseSettings.isRoot() ? "rwx--x--x" : "rwx------");
        } catch (IOException e) {
            throw CannotStart.because("Kith cannot make its folder " + folder, e);
        }
        if (!Files.isWritable(folder)) {
            throw new CannotStart("Kith cannot write to its folder " + folder + " as "
                    + System.getProperty("user.name") + ". Give that user the folder (chown), start Kith as the user it"
                    + " belongs to, or choose another folder with KITH_HOME.");
        }
    }

    static void makeFolder(Path folder, String permissions) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        var parent = folder.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try {
            Files.createDirectory(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    /** A file that nobody but its owner reads, also where others may pass its folder. */
    static void makeFile(Path file) throws IOException {
        var owners = PosixFilePermissions.fromString("rw-------");
        if (Files.notExists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(owners));
        } else {
            Files.setPosixFilePermissions(file, owners);
        }
    }

    /** The home alone, not what is in it: others may then get to what belongs to them there, and list nothing. */
    void letOthersPass() throws IOException {
        var permissions = Files.getPosixFilePermissions(folder);
        permissions.add(PosixFilePermission.OTHERS_EXECUTE);
        Files.setPosixFilePermissions(folder, permissions);
    }
}
