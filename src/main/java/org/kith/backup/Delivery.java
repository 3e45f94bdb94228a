package org.kith.backup;

import static org.kith.words.Words.say;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.backup.Naming.There;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings to one place what it has not got, removes there what is not kept any longer, and tries again where it was away. No other place waits for it. */
final class Delivery implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final Duration AGAIN = Duration.ofSeconds(20);
    private static final Duration LOOKED_LATELY = Duration.ofMinutes(15);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Whom it tells. */
    interface Arrivals {
        /** @param newest of all that are there now */
        void arrived(BackupPlace place, There newest);

        /** All that could be done just now was done. */
        void done();
    }

    /**
     * How it goes with one place.
     *
     * @param awaySince since when it cannot be used; null where it can
     * @param why in words, where it cannot
     * @param newest when the newest backup there ended
     * @param under as many files are not there yet
     * @param others backups there that are another's
     */
    record Now(
            String name,
            @Nullable Instant awaySince,
            String why,
            @Nullable Instant newest,
            int under,
            long others) {}

    private final BackupPlace place;
    private final @Nullable Hand hand;
    private final Naming naming;
    private final Clock clock;
    private final Arrivals told;
    private final BlockingQueue<Boolean> bell = new ArrayBlockingQueue<>(1);
    private final Map<String, BackupPlace.Item> there = new ConcurrentHashMap<>();
    private final Thread thread;
    private volatile boolean used;
    private volatile boolean wanted = true;
    private volatile boolean lookAgain = true;
    private volatile @Nullable Instant awaySince;
    private volatile String why = "";
    private volatile int under;
    private Instant looked = Instant.EPOCH;
    private String lastTold = "";

    /**
     * @param hand where it is brought from; null where backups are made in that place itself
     * @param used whether a backup ever arrived there
     */
    Delivery(BackupPlace place, @Nullable Hand hand, Naming naming, boolean used, Clock clock, Arrivals told) {
        this.place = place;
        this.hand = hand;
        this.naming = naming;
        this.used = used;
        this.clock = clock;
        this.told = told;
        this.thread = Thread.ofVirtual().name("kith-backup-place").unstarted(this::goOn);
    }

    void begin() {
        thread.start();
    }

    BackupPlace place() {
        return place;
    }

    /** There is something new. */
    void wake() {
        lookAgain = lookAgain || hand == null;
        bell.offer(true);
    }

    boolean has(BackupPlace.Item item) {
        var got = there.get(item.name());
        return got != null && got.bytes() == item.bytes();
    }

    /** This Kith's backups there when it was looked at last, the newest first. */
    List<There> ours() {
        return naming.ours(there.values());
    }

    Optional<There> newest() {
        return ours().stream().findFirst();
    }

    Now now() {
        return new Now(
                place.name(),
                awaySince,
                why,
                newest().map(There::ended).orElse(null),
                under,
                naming.others(there.values()));
    }

    private void goOn() {
        while (true) {
            var last = !wanted;
            try {
                once();
                isBack();
            } catch (IOException | RuntimeException e) {
                isAway(e);
            }
            told.done();
            if (last) {
                return;
            }
            try {
                var pause = awaySince == null ? place.pause() : AGAIN;
                bell.poll(wanted ? pause.toMillis() : 0, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void once() throws IOException {
        if (lookAgain || looked.isBefore(clock.instant().minus(LOOKED_LATELY))) {
            look();
        }
        var from = hand;
        if (from != null) {
            bring(from);
        }
        var newest = newest();
        if (newest.isPresent() && !newest.get().name().equals(lastTold)) {
            lastTold = newest.get().name();
            used = true;
            told.arrived(place, newest.get());
            prune();
        }
    }

    /** Sees what is there. A place that had backups and has none is another disk's: nothing is written into it. */
    synchronized void look() throws IOException {
        if (!used) {
            place.prepare();
        }
        var all = place.list();
        if (used && naming.ours(all).isEmpty()) {
            throw Away.of("empty", place.name());
        }
        var now = all.stream().collect(Collectors.toMap(BackupPlace.Item::name, item -> item, (one, other) -> one));
        there.keySet().retainAll(now.keySet());
        there.putAll(now);
        looked = clock.instant();
        lookAgain = false;
    }

    private void bring(Hand from) throws IOException {
        var missing = from.list().stream().filter(item -> !has(item)).toList();
        under = missing.size();
        for (var item : missing) {
            var file = from.path().resolve(item.name());
            try {
                place.put(file, item.name());
                there.put(item.name(), item);
            } catch (IOException e) {
                if (Files.exists(file)) {
                    throw e;
                }
                // Not on its way any more: another stands for it.
            }
            under--;
        }
    }

    private void prune() throws IOException {
        var over = new Pruning(clock).over(there.values(), naming);
        if (!over.isEmpty()) {
            place.remove(over);
            over.forEach(there::remove);
        }
    }

    private void isBack() {
        if (awaySince != null) {
            LOG.info(say("backup.log.place-back", place.name()));
        }
        awaySince = null;
        why = "";
    }

    private void isAway(Exception e) {
        lookAgain = true;
        why = e instanceof IOException refused ? Plain.why(refused) : say("backup.why.other", e.toString());
        if (awaySince == null) {
            awaySince = clock.instant();
            if (hand != null) {
                // Of the one folder whoever keeps the log in it says so.
                LOG.warn(say("backup.log.place-away", place.name(), why));
            }
        }
    }

    /** A backup that is there, fetched into a folder where it cannot be read where it is. */
    Path read(There backup, Path into) throws IOException {
        var at = place.at(backup.name());
        if (at.isPresent()) {
            return at.get();
        }
        var file = into.resolve(backup.name());
        place.get(backup.name(), file);
        return file;
    }

    /** What is quickly brought there is brought there still. */
    @Override
    public void close() {
        wanted = false;
        bell.offer(true);
        try {
            if (thread.isAlive() && !thread.join(PATIENCE)) {
                thread.interrupt();
                thread.join(PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
