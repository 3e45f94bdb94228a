package org.kith.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL's programs, unpacked once from the archive that Kith carries. A folder of the final name is complete:
 * unpacking happens beside it and ends with a rename.
 */
final class Binaries {
    static final int MAJOR = 18;
    static final String VERSION = MAJOR + ".6.0";

    private static final Logger LOG = LoggerFactory.getLogger(Binaries.class);

    private Binaries() {}

    /** Only to be called by the holder of the home's lock. */
    static Path unpacked(Home home) throws CannotStart {
        var target = home.binaries();
        if (Files.isDirectory(target)) {
            return target;
        }
        try (var archive = Binaries.class.getResourceAsStream("/" + archiveName())) {
            if (archive == null) {
                throw new CannotStart("This Kith carries no PostgreSQL for " + System.getProperty("os.name") + " on "
                        + System.getProperty("os.arch") + ". Build Kith on this machine, or give it a database with"
                        + " KITH_DATABASE_URL.");
            }
            unpackBeside(target, archive);
            return target;
        } catch (IOException e) {
            throw CannotStart.because("Kith cannot unpack its database programs into " + target, e);
        }
    }

    private static void unpackBeside(Path target, InputStream archive) throws IOException {
        var folder = target.resolveSibling("").normalize();
        var prefix = target.getFileName() + ".partial";
        removePartial(folder, prefix);
        var partial = Files.createTempDirectory(folder, prefix);
        try {
            unpack(archive, partial);
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            removePartial(folder, prefix);
        }
    }

    private static String archiveName() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        var machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-" + system + "-" + machine + ".txz";
    }

    private static void unpack(InputStream archive, Path target) throws IOException {
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var entries = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                unpack(entry, entries, target);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        var path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("The archive names a file outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            makeFolders(target, path);
            return;
        }
        makeFolders(target, path.resolveSibling("").normalize());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            var runs = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /** Readable by all whatever the umask is: the database may be another user than the one who unpacks. */
    private static void makeFolders(Path target, Path folder) throws IOException {
        for (var path = target; !path.equals(folder); ) {
            path = path.resolve(path.relativize(folder).getName(0));
            if (!Files.isDirectory(path)) {
                Files.createDirectory(path);
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    /** Removes what an interrupted start left behind, or leaves it to the next start while something still writes there. */
    static void removePartial(Path folder, String prefix) throws IOException {
        try (var left = Files.newDirectoryStream(folder, prefix + "*")) {
            for (var partial : left) {
                removeAll(partial);
            }
        } catch (DirectoryNotEmptyException | UncheckedIOException e) {
            LOG.debug("Left in place for now: {}", e.getMessage());
        }
    }

    static void removeAll(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
