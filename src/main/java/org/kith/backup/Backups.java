package org.kith.backup;

import static org.kith.words.Words.say;

import jakarta.annotation.PreDestroy;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kith.backup.Naming.There;
import org.kith.database.CannotStart;
import org.kith.database.Copying;
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
    private final List<BackupPlace> places;
    private final boolean demo;
    private final Clock clock;
    private final Instant began;
    private volatile @Nullable Copying database;
    private volatile @Nullable Memory memory;
    private volatile @Nullable BackupsUnderWay keeping;

    Backups(
            ObjectProvider<Copying> databases,
            @Value("${kith.backup:}") String places,
            @Value("${kith.demo:false}") boolean demo,
            Clock clock)
            throws CannotStart {
        this.databases = databases;
        this.places = Places.of(places);
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
        memory = new Memory(ours.home());
        try {
            if (places.isEmpty() && ours.isOnesOwn()) {
                return;
            }
            if (places.isEmpty()) {
                // Nobody fetches what is written any more, and the disk is not to fill for nobody.
                Slot.none(ours);
            } else {
                keep(ours);
            }
        } catch (SQLException e) {
            LOG.warn(say("backup.log.not-begun", say("backup.why.database", String.valueOf(e.getSQLState()))));
        } catch (CannotStart e) {
            isWrong(e);
        }
    }

    private synchronized BackupsUnderWay keep(Copying ours) throws CannotStart {
        var now = keeping;
        if (now == null) {
            var key = KeyFile.backup(System.getenv(), null, ours.home());
            now = new BackupsUnderWay(ours, places, key, remembered(ours), clock);
            keeping = now;
            now.begin();
        }
        return now;
    }

    private Memory remembered(Copying ours) {
        var there = memory;
        return there == null ? new Memory(ours.home()) : there;
    }

    private void isWrong(CannotStart e) {
        LOG.warn(say("backup.log.not-begun", String.valueOf(e.getMessage())));
        var ours = memory;
        if (ours != null) {
            ours.change(state -> state.withWrong(String.valueOf(e.getMessage())));
        }
    }

    /** Makes one, and removes what is not kept any longer. */
    void make() {
        var ours = database;
        if (ours == null || places.isEmpty()) {
            return;
        }
        try {
            keep(ours).make();
        } catch (CannotStart e) {
            isWrong(e);
        }
    }

    /** Once a week, and whenever the last check found something. */
    void checkIfDue() {
        var now = keeping;
        var state = state();
        var last = state.checked();
        if (now != null
                && (last == null
                        || !state.found().isEmpty()
                        || last.isBefore(clock.instant().minus(ALMOST_A_WEEK)))) {
            now.check();
        }
    }

    private State state() {
        var ours = memory;
        return ours == null ? State.NOTHING : ours.now();
    }

    private Collection<Delivery> deliveries() {
        var now = keeping;
        return now == null ? List.of() : now.places();
    }

    /**
     * A backup that is there.
     *
     * @param places where; not empty
     */
    record Backed(There backup, List<String> places) {}

    /** What is there, the newest first. */
    List<Backed> all() {
        var all = new TreeMap<String, Backed>(Comparator.reverseOrder());
        for (var one : deliveries()) {
            for (var backup : one.ours()) {
                var known = all.computeIfAbsent(backup.name(), name -> new Backed(backup, new ArrayList<>()));
                known.places().add(one.place().name());
            }
        }
        return List.copyOf(all.values());
    }

    /** Why somebody should look after them, and since when; of a demo nobody need. */
    Optional<Wanting> wanting() {
        if (database == null || demo) {
            return Optional.empty();
        }
        var now = clock.instant();
        return Wanting.of(!places.isEmpty(), state(), brokenOff(), began, now).or(() -> Wanting.of(ways(), began, now));
    }

    /**
     * How they go.
     *
     * @param ours whether Kith backs up its database; where it is somebody's own, and they gave it no role for that, they do
     * @param rows whether its backups are of the rows of such a one, with nothing kept between them
     * @param places where they are; none where nobody said so
     * @param kept whether what is saved is kept between them just now
     * @param wanting why somebody should look after them, as a sentence; null where nobody need
     */
    record Now(
            boolean ours,
            boolean rows,
            List<Delivery.Now> places,
            State state,
            boolean kept,
            @Nullable String wanting) {}

    private List<Delivery.Now> ways() {
        var now = deliveries().stream().map(Delivery::now).toList();
        return now.isEmpty()
                ? places.stream()
                        .map(place -> new Delivery.Now(place.name(), null, "", null, 0, 0))
                        .toList()
                : now;
    }

    /** Since when what is saved between backups has not been kept; null where it is. */
    private @Nullable Instant brokenOff() {
        var now = keeping;
        return now == null ? began : now.brokenOff(began);
    }

    private boolean isOfRows() {
        var ours = database;
        return ours != null && ours.isOnesOwn();
    }

    Now now() {
        return new Now(
                database != null,
                isOfRows(),
                ways(),
                state(),
                brokenOff() == null,
                wanting().map(Wanting::words).orElse(null));
    }

    @PreDestroy
    void close() {
        var now = keeping;
        if (now != null) {
            now.close();
        }
    }
}
