package org.kith.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.postgresql.PGConnection;
import org.postgresql.replication.LogSequenceNumber;
import org.postgresql.replication.PGReplicationStream;

/** What the database writes, fetched as it is written; what was fetched and is on the disk here, the database need not keep. */
final class WalStream {
    private static final Duration AT_MOST = Duration.ofSeconds(1);
    /** Who has gone on for so long is not stopped at once by what stopped it before. */
    private static final Duration A_WHILE = Duration.ofSeconds(5);

    private static final int REST_MILLIS = 100;
    private static final int STATUS_SECONDS = 5;

    private final PGReplicationStream stream;
    private final WalWriter writer;
    private final Clock clock;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private long at;
    private Instant since;
    private boolean written;

    private WalStream(PGReplicationStream stream, WalWriter writer, long from, Clock clock) {
        this.stream = stream;
        this.writer = writer;
        this.at = from;
        this.clock = clock;
        this.since = clock.instant();
    }

    /**
     * Goes on until the database ends, or nobody wants it any more.
     *
     * @param wanted whether it is wanted still; is told whether it is well under way
     */
    static void run(
            Connection connection, String slot, long from, WalWriter writer, Clock clock, Predicate<Boolean> wanted)
            throws SQLException, IOException, InterruptedException {
        try (var stream = connection
                .unwrap(PGConnection.class)
                .getReplicationAPI()
                .replicationStream()
                .physical()
                .withSlotName(slot)
                .withStartPosition(LogSequenceNumber.valueOf(from))
                .withStatusInterval(STATUS_SECONDS, TimeUnit.SECONDS)
                .start()) {
            new WalStream(stream, writer, from, clock).follow(wanted);
        }
    }

    private void follow(Predicate<Boolean> wanted) throws SQLException, IOException, InterruptedException {
        var begun = clock.instant();
        while (wanted.test(written || clock.instant().isAfter(begun.plus(A_WHILE)))) {
            var now = clock.instant();
            var some = stream.readPending();
            if (some != null) {
                since = waiting.size() == 0 ? now : since;
                take(some, stream.getLastReceiveLSN().asLong());
            }
            if (waiting.size() > 0 && (some == null || !now.isBefore(since.plus(AT_MOST)))) {
                keep();
            }
            if (some == null) {
                Thread.sleep(REST_MILLIS);
            }
        }
        keep();
    }

    /** @param end where in the log the last byte of it is */
    private void take(ByteBuffer some, long end) throws IOException, SQLException {
        var begins = end - some.remaining();
        if (begins != at + waiting.size()) {
            throw new IOException("the database went on at another place than where it was");
        }
        while (some.hasRemaining()) {
            var place = at + waiting.size();
            var room = Math.min(Manifest.SEGMENT - place % Manifest.SEGMENT, WalPiece.MOST - waiting.size());
            var part = new byte[(int) Math.min(room, some.remaining())];
            some.get(part);
            waiting.write(part);
            if (part.length == room) {
                keep();
            }
        }
    }

    private void keep() throws IOException, SQLException {
        if (waiting.size() == 0) {
            return;
        }
        writer.write(at, since, waiting.toByteArray());
        at += waiting.size();
        written = true;
        waiting.reset();
        since = clock.instant();
        var kept = LogSequenceNumber.valueOf(at);
        stream.setFlushedLSN(kept);
        stream.setAppliedLSN(kept);
        stream.forceUpdateStatus();
    }
}
