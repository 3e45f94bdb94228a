package org.kith.backup;

import static org.kith.words.Words.say;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.kith.database.CannotStart;
import org.kith.database.Copying;
import org.kith.keys.BackupKey;

/** Makes one backup: a copy of the database, looked through and sealed, in one file that is there whole or not at all. */
public final class Backup {
    static final String ENDING = ".kith-backup";
    static final String PARTIAL = ".partial";
    private static final int BUFFER = 1 << 20;

    private final Copying database;
    private final BackupKey key;
    private final Clock clock;

    public Backup(Copying database, BackupKey key, Clock clock) {
        this.database = database;
        this.key = key;
        this.clock = clock;
    }

    /** What was made, and where. */
    public record Made(Path file, long bytes, Header header) {}

    /** @param folder where backups are; made where it is not there */
    public Made into(Path folder) throws CannotStart {
        return into(folder, database.isOnesOwn());
    }

    /** @param rows its rows alone, which any PostgreSQL takes; of somebody's own there is nothing else */
    public Made into(Path folder, boolean rows) throws CannotStart {
        try {
            mustTake(folder);
            var naming = Naming.of(database.home());
            var begun = clock.instant();
            if (rows) {
                return rows(folder, naming, begun);
            }
            try (var copy = database.copy(begun)) {
                removePartial(folder, naming);
                var manifest = Files.readAllBytes(copy.manifest());
                var range = lookedThrough(copy, manifest);
                var header = new Facts(database).header(begun, copy.until(), range, key.number());
                var file = folder.resolve(naming.backup(header.ended()));
                BackupKey.expect(Files.size(copy.archive()));
                seal(header, file, out -> {
                    out.writeLong(manifest.length);
                    out.write(manifest);
                    Files.copy(copy.archive(), out);
                });
                return new Made(file, Files.size(file), header);
            }
        } catch (IOException e) {
            if (Plain.isFull(e)) {
                throw new CannotStart(say("backup.not-made", folder.toString(), Plain.why(e)), e);
            }
            throw CannotStart.because(say("backup.not-written", folder.toString()), e);
        }
    }

    /** Whatever was saved before the rows were begun to be read is in it. */
    private Made rows(Path folder, Naming naming, Instant begun) throws IOException, CannotStart {
        try (var rows = database.rows()) {
            removePartial(folder, naming);
            var header = new Facts(database).header(begun, begun, Header.Range.NONE, key.number());
            var file = folder.resolve(naming.backup(begun));
            seal(header, file, out -> {
                try (var packed = new Packed(out)) {
                    rows.writeTo(packed);
                }
            });
            return new Made(file, Files.size(file), header);
        }
    }

    /** As little packed as is quick. */
    private static final class Packed extends GZIPOutputStream {
        Packed(OutputStream to) throws IOException {
            super(to, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    /** What is sealed. */
    private interface Content {
        void writeTo(DataOutputStream out) throws IOException, CannotStart;
    }

    private static void mustTake(Path folder) throws IOException, CannotStart {
        Files.createDirectories(folder);
        if (!Files.isWritable(folder)) {
            throw new CannotStart(say("backup.folder-closed", folder.toString(), System.getProperty("user.name")));
        }
    }

    /** What one of this Kith left that was killed; it makes one backup at a time, and of others in the same folder nothing is touched. */
    private static void removePartial(Path folder, Naming naming) throws IOException {
        try (var left = Files.newDirectoryStream(folder, naming.allPartial())) {
            for (var file : left) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static Header.Range lookedThrough(Copying.Copy copy, byte[] written) throws IOException, CannotStart {
        try (var archive = Files.newInputStream(copy.archive())) {
            var manifest = Manifest.of(written);
            new BaseArchive(manifest, BaseArchive.Sink.NOWHERE).read(archive);
            return manifest.range();
        } catch (Damaged damaged) {
            throw new CannotStart(say("backup.copy-damaged", String.valueOf(damaged.getMessage())), damaged);
        }
    }

    private void seal(Header header, Path file, Content content) throws IOException, CannotStart {
        var partial = file.resolveSibling(file.getFileName() + PARTIAL);
        Files.createFile(partial, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            try (var out = new FileOutputStream(partial.toFile());
                    var buffered = new BufferedOutputStream(out, BUFFER)) {
                write(header, content, buffered);
                buffered.flush();
                out.getChannel().force(true);
            }
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
            force(file.resolveSibling("").normalize());
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private void write(Header header, Content content, BufferedOutputStream to) throws IOException, CannotStart {
        var written = header.written();
        to.write(written);
        try (var sealed = new DataOutputStream(key.sealing(new StaysOpen(to), written))) {
            content.writeTo(sealed);
        }
    }

    /** A new name in a folder outlasts a power cut once the folder is on the disk. */
    static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder)) {
            channel.force(true);
        }
    }
}
