package org.kith.backup;

import static org.kith.words.Words.say;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.database.CannotStart;
import org.kith.database.Copying;
import org.kith.keys.BackupKey;
import org.kith.keys.KeyFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes backups for all places, and keeps what is saved between them. For one folder alone both are made in it; for several places they are made at
 * hand, and each place is brought what it has not got.
 */
final class BackupsUnderWay implements AutoCloseable, Delivery.Arrivals {
    private static final Logger LOG = LoggerFactory.getLogger(BackupsUnderWay.class);

    private final Copying database;
    private final KeyFile keyFile;
    private final Memory memory;
    private final Clock clock;
    private final Naming naming;
    private final @Nullable Hand hand;
    private final List<Delivery> deliveries;
    private final Path folder;
    private final WalKeeper.Ready ready;
    private volatile @Nullable WalKeeper keeper;

    BackupsUnderWay(Copying database, List<BackupPlace> places, KeyFile keyFile, Memory memory, Clock clock)
            throws CannotStart {
        this.database = database;
        this.keyFile = keyFile;
        this.memory = memory;
        this.clock = clock;
        this.naming = Naming.of(database.home());
        if (places.size() == 1 && places.getFirst() instanceof Folder alone) {
            this.hand = null;
            this.folder = alone.path();
        } else {
            this.hand = new Hand(database.home(), naming);
            this.folder = hand.path();
        }
        this.deliveries = places.stream().map(this::delivery).toList();
        this.ready = hand == null ? deliveries.getFirst()::look : () -> {};
    }

    private Delivery delivery(BackupPlace place) {
        var used = memory.now().used().contains(State.key(naming, place));
        return new Delivery(place, hand, naming, used, clock, this);
    }

    void begin() throws CannotStart {
        try {
            FetchedRoom.clear(database.home());
        } catch (IOException e) {
            LOG.warn(
                    "What was fetched to be looked at is still there: {}",
                    e.getClass().getSimpleName());
        }
        deliveries.forEach(Delivery::begin);
        if (!database.isOnesOwn()) {
            keepWith(BackupKey.of(keyFile));
        } else if (memory.now().made() == null) {
            makeAside();
        }
    }

    /** What was kept so far is of the key that was there then; with another a run of its own begins, and a backup with it. */
    private void keepWith(BackupKey key) throws CannotStart {
        var last = memory.now().lastSealed();
        try {
            if (last.isPresent() && last.get().backupKey() != key.number()) {
                LOG.warn(say(
                        "backup.log.other-key", Long.toString(last.get().backupKey()), Long.toString(key.number())));
                Slot.another(database, naming);
            }
        } catch (SQLException e) {
            throw new CannotStart(say("backup.database", String.valueOf(e.getSQLState())), e);
        }
        keeper = new WalKeeper(database, key, folder, clock, this::makeAside, ready);
    }

    private void makeAside() {
        Thread.ofVirtual().name("kith-backup").start(this::make);
    }

    /** Makes one. Where somebody put another key in place meanwhile, all that is kept from now on is kept with that. */
    synchronized void make() {
        try {
            var key = BackupKey.of(keyFile);
            var keeps = keeper;
            if (!database.isOnesOwn() && (keeps == null || keeps.keyNumber() != key.number())) {
                stopKeeping();
                keepWith(key);
            }
            ready.look();
            var made = new Backup(database, key, clock).into(folder);
            memory.change(state -> state.withSealed(made.header()));
            deliveries.forEach(Delivery::wake);
        } catch (CannotStart e) {
            wrong(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            wrong(say("backup.not-made", folder.toString(), Plain.why(e)));
        }
    }

    private void wrong(String words) {
        memory.change(state -> state.withWrong(words));
        LOG.error("No backup was made: {}", words);
    }

    @Override
    public void arrived(BackupPlace place, Naming.There newest) {
        memory.change(state -> state.withArrived(newest.ended(), State.key(naming, place)));
    }

    @Override
    public void done() {
        var ours = hand;
        try {
            if (ours != null) {
                ours.tidy(deliveries);
            }
        } catch (IOException e) {
            LOG.warn(
                    "What has arrived everywhere is still at hand: {}",
                    e.getClass().getSimpleName());
        }
    }

    List<Delivery> places() {
        return deliveries;
    }

    /** Since when what is saved between backups has not been kept; null where it is. */
    @Nullable
    Instant brokenOff(Instant began) {
        var now = keeper;
        if (database.isOnesOwn()) {
            // There is nothing between them to be kept, and the page says so.
            return null;
        }
        return now == null ? began : now.brokenOff();
    }

    /** Says what is not right with a backup; nothing where all is. */
    interface Check {
        String at(Path backup) throws IOException;
    }

    /** Restores the newest of each place into an empty one, and looks at it. */
    void check() {
        check(backup -> new OtherProcess(backup, database.home()).check());
    }

    void check(Check look) {
        var found = new ArrayList<String>();
        var checked = "";
        for (var one : deliveries) {
            var backup = one.newest();
            if (backup.isEmpty() || one.now().awaySince() != null) {
                // The page says already that it is away.
                continue;
            }
            checked = backup.get().name();
            var answer = check(one, backup.get(), database.home(), look);
            if (!answer.isEmpty()) {
                found.add(
                        deliveries.size() == 1
                                ? answer
                                : say("backup.found-there", one.place().name(), answer));
            }
        }
        if (checked.isEmpty()) {
            return;
        }
        var file = checked;
        var words = String.join(" ", found);
        memory.change(state -> state.withChecked(clock.instant(), file, words));
        if (!words.isEmpty()) {
            LOG.error("The newest backup was checked and is not as it should be: {}", words);
        }
    }

    private static String check(Delivery from, Naming.There backup, Path home, Check look) {
        try (var room = FetchedRoom.in(home)) {
            return look.at(from.read(backup, room.folder()));
        } catch (IOException e) {
            return say("backup.not-fetched", backup.name(), Plain.why(e));
        }
    }

    private void stopKeeping() {
        var now = keeper;
        keeper = null;
        if (now != null) {
            now.close();
        }
    }

    @Override
    public void close() {
        stopKeeping();
        deliveries.forEach(Delivery::close);
    }
}
