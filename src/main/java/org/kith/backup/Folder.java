package org.kith.backup;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A folder of this machine, or of another that it has in its tree of files. */
final class Folder implements BackupPlace {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** Two names down: {@code wal/RUN/PART}. */
    private static final int DEEP = 3;

    private static final long LOOKED_AT = 64;

    private final Path folder;
    /** How much of each part of the log was put there by us: it only grows, and so is gone on with. */
    private final Map<String, Long> put = new HashMap<>();

    Folder(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return folder.toString();
    }

    @Override
    public void prepare() throws IOException {
        Files.createDirectories(folder);
    }

    @Override
    public List<Item> list() throws IOException {
        if (!Files.exists(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        var all = new ArrayList<Item>();
        list("", DEEP, all);
        return all;
    }

    private void list(String within, int deep, List<Item> all) throws IOException {
        try (var files = Files.newDirectoryStream(folder.resolve(within))) {
            for (var file : files) {
                var name = within + file.getFileName();
                var is = attributes(file);
                if (is == null) {
                    continue;
                }
                if (is.isDirectory() && deep > 1 && (!within.isEmpty() || name.equals("wal"))) {
                    list(name + "/", deep - 1, all);
                } else if (is.isRegularFile() && Naming.isOne(name)) {
                    all.add(new Item(name, is.size(), is.lastModifiedTime().toInstant()));
                }
            }
        } catch (NoSuchFileException e) {
            // A run that was removed meanwhile.
            if (within.isEmpty()) {
                throw e;
            }
        }
    }

    private static @Nullable BasicFileAttributes attributes(Path file) throws IOException {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    @Override
    public void put(Path file, String name) throws IOException {
        var to = folder.resolve(name);
        var had = put.remove(name);
        if (had != null
                && Files.isRegularFile(to)
                && Files.size(to) == had
                && Files.size(file) > had
                && endsAlike(file, to, had)) {
            goOn(file, to, had);
        } else {
            putWhole(file, to);
        }
        Files.setLastModifiedTime(to, Files.getLastModifiedTime(file));
        if (Naming.part(name).isPresent()) {
            put.put(name, Files.size(to));
        }
    }

    /** What was broken off at the end of a part is written anew, and then is other bytes: all of it is sealed. */
    private static boolean endsAlike(Path file, Path to, long end) throws IOException {
        return Arrays.equals(before(end, file), before(end, to));
    }

    private static byte[] before(long end, Path file) throws IOException {
        try (var from = Files.newInputStream(file)) {
            from.skipNBytes(Math.max(0, end - LOOKED_AT));
            return from.readNBytes((int) Math.min(end, LOOKED_AT));
        }
    }

    /** A piece that is broken off at the end of a part is as not there. */
    private static void goOn(Path file, Path to, long from) throws IOException {
        try (var source = FileChannel.open(file);
                var target = FileChannel.open(to, StandardOpenOption.APPEND)) {
            source.position(from);
            Channels.newInputStream(source).transferTo(Channels.newOutputStream(target));
            target.force(true);
        }
    }

    private void putWhole(Path file, Path to) throws IOException {
        var within = to.resolveSibling("").normalize();
        if (!within.equals(folder)) {
            // Never the folder itself: where it is gone, its disk is.
            Files.createDirectories(within);
        }
        var partial = to.resolveSibling(to.getFileName() + Backup.PARTIAL);
        Files.deleteIfExists(partial);
        try {
            try (var source = FileChannel.open(file);
                    var target = FileChannel.open(
                            partial,
                            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
                Channels.newInputStream(source).transferTo(Channels.newOutputStream(target));
                target.force(true);
            }
            Files.move(partial, to, StandardCopyOption.ATOMIC_MOVE);
            Backup.force(within);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    @Override
    public void get(String name, Path into) throws IOException {
        Files.copy(folder.resolve(name), into, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void remove(List<String> names) throws IOException {
        for (var name : names) {
            var file = folder.resolve(name);
            Files.deleteIfExists(file);
            put.remove(name);
            if (Naming.part(name).isPresent()) {
                removeIfEmpty(file.resolveSibling("").normalize());
            }
        }
    }

    private static void removeIfEmpty(Path run) throws IOException {
        try {
            Files.deleteIfExists(run);
        } catch (DirectoryNotEmptyException e) {
            // More of it is there.
        }
    }

    @Override
    public Optional<Path> at(String name) {
        return Optional.of(folder.resolve(name));
    }

    Path path() {
        return folder;
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }
}
