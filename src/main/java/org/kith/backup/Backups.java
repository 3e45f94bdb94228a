package org.kith.backup;

import static org.kith.words.Words.say;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.database.CannotStart;
import org.kith.database.Copying;
import org.kith.keys.BackupKey;
import org.kith.keys.KeyFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The backups of the Kith that serves: where an operator wants them, how they went, and what is kept between them. */
@Component
class Backups {
    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

    private static final Duration ALMOST_A_WEEK = Duration.ofDays(7).minusHours(2);

    private final ObjectProvider<Copying> databases;
    private final @Nullable Path folder;
    private final boolean demo;
    private final Clock clock;
    private final Instant began;
    private volatile @Nullable Copying database;
    private volatile @Nullable WalKeeper keeper;
    private volatile State state = State.NOTHING;

    Backups(
            ObjectProvider<Copying> databases,
            @Value("${kith.backup:}") String folder,
            @Value("${kith.demo:false}") boolean demo,
            Clock clock) {
        this.databases = databases;
        this.folder = folder.isBlank()
                ? null
                : Path.of(folder.strip()).toAbsolutePath().normalize();
        this.demo = demo;
        this.clock = clock;
        this.began = clock.instant();
    }

    /** Once Kith serves. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        var ours = databases.getIfAvailable();
        if (ours == null) {
            return;
        }
        database = ours;
        state = State.read(ours.home());
        try {
            if (folder == null) {
                // Nobody fetches what is written any more, and the disk is not to fill for nobody.
                Slot.none(ours);
            } else {
                Files.createDirectories(folder);
                var key = BackupKey.of(keyFile(ours));
                nameAnotherKey(key);
                keeper = new WalKeeper(ours, key, folder, clock, this::makeAside);
            }
        } catch (IOException e) {
            LOG.warn(say("backup.log.not-begun", Plain.why(e)));
        } catch (SQLException e) {
            LOG.warn(say("backup.log.not-begun", say("backup.why.database", String.valueOf(e.getSQLState()))));
        } catch (CannotStart e) {
            LOG.warn(say("backup.log.not-begun", String.valueOf(e.getMessage())));
        }
    }

    /** Whoever moved the key away, or lost it, reads which one the backups need that are there. */
    private void nameAnotherKey(BackupKey key) throws IOException {
        var older = all().stream()
                .map(one -> one.header().backupKey())
                .filter(number -> number != key.number())
                .findFirst();
        if (older.isPresent()) {
            LOG.warn(say("backup.log.other-key", Long.toString(older.get()), Long.toString(key.number())));
        }
    }

    private static KeyFile keyFile(Copying database) {
        return KeyFile.backup(System.getenv(), null, database.home());
    }

    private void makeAside() {
        Thread.ofVirtual().name("kith-backup").start(this::make);
    }

    /** Makes one, and removes what is not kept any longer. */
    void make() {
        var ours = database;
        if (ours == null || folder == null) {
            return;
        }
        try {
            var made = new Backup(ours, BackupKey.of(keyFile(ours)), clock).into(folder);
            remember(state.withMade(made.header().ended()));
            new Pruning(clock).prune(folder);
        } catch (CannotStart e) {
            remember(state.withWrong(String.valueOf(e.getMessage())));
            LOG.error("No backup was made: {}", e.getMessage());
        } catch (IOException e) {
            LOG.warn(
                    "Backups that are not kept any longer are still there: {}",
                    e.getClass().getSimpleName());
        }
    }

    /** Once a week, and whenever the last check found something. */
    void checkIfDue() {
        var last = state.checked();
        if (last == null
                || !state.found().isEmpty()
                || last.isBefore(clock.instant().minus(ALMOST_A_WEEK))) {
            check();
        }
    }

    /** Restores the newest into an empty place, and looks at it. */
    void check() {
        var ours = database;
        if (ours == null) {
            return;
        }
        try {
            var newest = all().stream().findFirst();
            if (newest.isPresent()) {
                var file = newest.get().file();
                var answer = new OtherProcess(file, ours.home()).check();
                remember(state.withChecked(clock.instant(), String.valueOf(file.getFileName()), answer));
                if (!answer.isEmpty()) {
                    LOG.error("The newest backup was checked and is not as it should be: {}", answer);
                }
            }
        } catch (IOException e) {
            LOG.warn("The newest backup could not be checked: {}", e.getClass().getSimpleName());
        }
    }

    private synchronized void remember(State now) {
        state = now;
        var ours = database;
        if (ours != null) {
            now.write(ours.home());
        }
    }

    /** What is there, the newest first. */
    List<Pruning.There> all() throws IOException {
        return folder == null ? List.of() : Pruning.all(folder);
    }

    /** Why somebody should look after them, and since when; of a demo nobody need. */
    Optional<Wanting> wanting() {
        return database == null || demo
                ? Optional.empty()
                : Wanting.of(folder != null, state, brokenOff(), began, clock.instant());
    }

    /**
     * How they go.
     *
     * @param ours whether Kith backs up its database; where it is somebody's own, they do
     * @param folder where they are; null where nobody said so
     * @param kept whether what is saved is kept between them just now
     * @param wanting why somebody should look after them, as a sentence; null where nobody need
     */
    record Now(
            boolean ours,
            @Nullable String folder,
            State state,
            boolean kept,
            @Nullable String wanting) {}

    private boolean isKept() {
        return brokenOff() == null;
    }

    /** Since when what is saved between backups has not been kept; null where it is. */
    private @Nullable Instant brokenOff() {
        var now = keeper;
        return now == null ? began : now.brokenOff();
    }

    Now now() {
        return new Now(
                database != null,
                folder == null ? null : folder.toString(),
                state,
                isKept(),
                wanting().map(Wanting::words).orElse(null));
    }

    @PreDestroy
    void close() {
        var now = keeper;
        if (now != null) {
            now.close();
        }
    }
}
