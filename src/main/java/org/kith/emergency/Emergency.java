package org.kith.emergency;

import static org.kith.words.Words.say;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;

/**
 * A record that was opened in an emergency.
 *
 * @param name whose, as they are called here; empty for whoever does not see them any more
 * @param notTold why telling them at once was not safe; null where they were told at once
 * @param told by whom they were told later
 * @param seen which manager has seen it
 * @param comesIn whether somebody let the young person into Kith, where they read it
 * @param heardAt when the young person read about it
 */
record Emergency(
        UUID id,
        UUID person,
        String name,
        String reason,
        Opened opened,
        @Nullable NotTold notTold,
        @Nullable Mark told,
        @Nullable Mark seen,
        boolean comesIn,
        @Nullable Instant heardAt) {

    /**
     * @param mine by whoever looks, under whatever account of theirs
     * @param open whether it is open at this moment
     */
    record Opened(String by, UUID account, boolean mine, Instant at, Instant until, boolean open) {}

    record Mark(String by, Instant at) {}

    /** @param reviewOn when it was first to be looked at again */
    record NotTold(String because, LocalDate reviewOn) {}

    /** Somebody looked again, and it still was not safe to tell. */
    record Review(UUID emergency, String because, LocalDate reviewOn, String by, Instant at) {}

    /** Something that was opened meanwhile. */
    record Line(UUID emergency, Instant at, String page, List<String> sections) {}

    String who() {
        return name.isEmpty() ? say("emergency.somebody") : name;
    }

    boolean isTold() {
        return notTold == null || told != null;
    }

    /** From when to when, as one says it. */
    String when() {
        var from = Dates.moment(opened.at());
        return Duration.between(opened.at(), opened.until()).toMinutes() == 0
                ? say("emergency.when.moment", from)
                : say("emergency.when", from, Dates.time(opened.until()));
    }

    String address() {
        return "/young-people/" + person + "/emergencies/" + id;
    }
}
