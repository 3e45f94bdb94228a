package org.kith.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.keys.BackupKey;

/** Writes pieces at the end of a run, each on the disk before it counts. */
final class WalWriter implements AutoCloseable {
    private static final Set<StandardOpenOption> TO_THE_END =
            EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    private static final FileAttribute<?> OWNERS =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final WalFolder folder;
    private final BackupKey key;
    private final long timeline;
    private @Nullable FileChannel open;
    private long openSegment = -1;

    WalWriter(WalFolder folder, BackupKey key, long timeline) throws IOException {
        this.folder = folder;
        this.key = key;
        this.timeline = timeline;
        Files.createDirectories(folder.folder());
    }

    /** Where the run ends that is there already; what was being written when somebody was killed goes. Nothing where there is none. */
    OptionalLong end() throws IOException, Damaged {
        var segments = folder.segments();
        if (segments.isEmpty()) {
            return OptionalLong.empty();
        }
        var last = segments.getLast();
        var end = OptionalLong.empty();
        try (var file = folder.open(last, key)) {
            for (var piece = file.next(); piece != null; piece = file.next()) {
                end = OptionalLong.of(piece.end());
            }
            try (var channel = FileChannel.open(folder.file(last), StandardOpenOption.WRITE)) {
                channel.truncate(file.whole());
            }
        }
        if (end.isEmpty()) {
            Files.delete(folder.file(last));
            return end();
        }
        return end;
    }

    /** @param bytes of one segment alone */
    void write(long at, Instant kept, byte[] bytes) throws IOException {
        var segment = at / Manifest.SEGMENT;
        var channel = channel(segment);
        var sealed = new WalPiece(at, kept, bytes).sealed(key, folder.nameOf(Manifest.segment(timeline, segment)));
        var row = ByteBuffer.allocate(Integer.BYTES + sealed.length);
        row.putInt(sealed.length).put(sealed).flip();
        while (row.hasRemaining()) {
            channel.write(row);
        }
        channel.force(false);
    }

    private FileChannel channel(long segment) throws IOException {
        var there = open;
        if (there != null && segment == openSegment) {
            return there;
        }
        close();
        var file = folder.file(Manifest.segment(timeline, segment));
        var opened = FileChannel.open(file, TO_THE_END, OWNERS);
        open = opened;
        openSegment = segment;
        Backup.force(folder.folder());
        return opened;
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
