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
import java.util.function.BooleanSupplier;
import org.postgresql.PGConnection;
import org.postgresql.replication.LogSequenceNumber;
import org.postgresql.replication.PGReplicationStream;

/** What the database writes, fetched as it is written; what was fetched and is on the disk here, the database need not keep. */
final class WalStream {
    private static final Duration AT_MOST = Duration.ofSeconds(1);
    private static final int REST_MILLIS = 100;
    private static final int STATUS_SECONDS = 5;

    private final PGReplicationStream stream;
    private final WalWriter writer;
    private final Clock clock;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private long at;
    private Instant since;

    private WalStream(PGReplicationStream stream, WalWriter writer, long from, Clock clock) {
        this.stream = stream;
        this.writer = writer;
        this.at = from;
        this.clock = clock;
        this.since = clock.instant();
    }

    /** Goes on until the database ends, or nobody wants it any more. */
    static void run(
            Connection connection, String slot, long from, WalWriter writer, Clock clock, BooleanSupplier wanted)
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

    private void follow(BooleanSupplier wanted) throws SQLException, IOException, InterruptedException {
        while (wanted.getAsBoolean()) {
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
        waiting.reset();
        since = clock.instant();
        var kept = LogSequenceNumber.valueOf(at);
        stream.setFlushedLSN(kept);
        stream.setAppliedLSN(kept);
        stream.forceUpdateStatus();
    }
}
