package org.kith.backup;

import static org.kith.words.Words.say;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody should look after backups.
 *
 * @param what the end of the key of the words about it
 * @param place where; empty of what is not of one place alone
 */
record Wanting(String what, Instant since, String place) {
    /** From one night to the next, and an hour more: a backup takes its time. */
    private static final Duration TOO_LONG = Duration.ofHours(25);

    Wanting(String what, Instant since) {
        this(what, since, "");
    }

    /** A disk that is away for a moment, or a database that begins again, is nothing to come for. */
    private static final Duration LASTING = Duration.ofMinutes(10);

    /**
     * @param somewhere whether anybody said where backups go
     * @param brokenOff since when what is saved between them has not been kept; null where it is
     * @param began when Kith began: it has its time for the first one
     */
    static Optional<Wanting> of(
            boolean somewhere, State state, @Nullable Instant brokenOff, Instant began, Instant now) {
        if (!somewhere) {
            return Optional.of(new Wanting("nowhere", began));
        }
        var made = state.made();
        var last = made == null ? began : made;
        if (last.isBefore(now.minus(TOO_LONG))) {
            return Optional.of(new Wanting("late", last));
        }
        var checked = state.checked();
        if (checked != null && !state.found().isEmpty()) {
            return Optional.of(new Wanting("found", checked));
        }
        return brokenOff == null || brokenOff.isAfter(now.minus(LASTING))
                ? Optional.empty()
                : Optional.of(new Wanting("not-kept", brokenOff));
    }

    /** Of places of which the others go on. */
    static Optional<Wanting> of(List<Delivery.Now> places, Instant began, Instant now) {
        for (var one : places) {
            var away = one.awaySince();
            if (away != null && !away.isAfter(now.minus(LASTING))) {
                return Optional.of(new Wanting("away", away, one.name()));
            }
            var newest = one.newest() == null ? began : one.newest();
            if (newest.isBefore(now.minus(TOO_LONG))) {
                return Optional.of(new Wanting("late-there", newest, one.name()));
            }
        }
        return Optional.empty();
    }

    String words() {
        return say("backup.wanting." + what, place);
    }
}
