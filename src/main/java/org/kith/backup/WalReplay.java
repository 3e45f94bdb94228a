package org.kith.backup;

import static org.kith.words.Words.say;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.kith.database.CannotStart;
import org.kith.keys.BackupKey;
import org.kith.words.Dates;

/** Puts what was kept after a backup beside what is in it, as far as a moment. */
final class WalReplay {
    /** What was saved up to a moment may have been kept so much later. */
    private static final Duration LATE = Duration.ofMinutes(2);

    private final WalFolder folder;
    private final BackupKey key;
    private final Header header;
    private final Instant until;
    private long at;
    private Instant kept;

    WalReplay(Path backups, BackupKey key, Header header, Instant until) {
        this.folder = WalFolder.beside(backups, header.wal());
        this.key = key;
        this.header = header;
        this.until = until;
        // The last part of the log that is in the backup is a whole one.
        this.at = ((Manifest.lsn(header.range().to()) - 1) / Manifest.SEGMENT + 1) * Manifest.SEGMENT;
        this.kept = header.ended();
    }

    /** @throws CannotStart where it does not reach as far */
    void into(BaseArchive.Sink data) throws CannotStart, IOException {
        if (header.wal().isEmpty() || !Files.isDirectory(folder.folder())) {
            throw new CannotStart(
                    say("backup.until.nothing-kept", folder.folder().toString()));
        }
        try {
            while (kept.isBefore(until.plus(LATE)) && oneMore(data)) {
                // Part after part.
            }
        } catch (Damaged damaged) {
            throw damaged.refusal("backup.until.damaged", folder.folder().toString(), Dates.moment(kept));
        }
        if (kept.isBefore(until)) {
            throw new CannotStart(say("backup.until.too-late", Dates.moment(kept)));
        }
    }

    /** @return whether it was a whole one, so that there may be another */
    private boolean oneMore(BaseArchive.Sink data) throws IOException, Damaged {
        var segment = Manifest.segment(header.range().timeline(), at / Manifest.SEGMENT);
        if (!Files.exists(folder.file(segment))) {
            return false;
        }
        var bytes = new byte[(int) Manifest.SEGMENT];
        var end = at + Manifest.SEGMENT;
        try (var file = folder.open(segment, key)) {
            for (var piece = file.next(); piece != null && piece.at() == at; piece = file.next()) {
                System.arraycopy(piece.bytes(), 0, bytes, (int) (at % Manifest.SEGMENT), piece.bytes().length);
                at = piece.end();
                kept = piece.kept();
            }
        }
        try (var to = data.file("pg_wal/" + segment)) {
            to.write(bytes);
        }
        return at == end;
    }
}
