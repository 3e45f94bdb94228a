package org.kith.people;

import static org.kith.words.Words.say;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;

/**
 * That somebody said which account a worker of a return is, and that somebody took it back.
 *
 * @param account whose it was said to be
 * @param joinedBy null where it was said before Kith kept by whom and why
 * @param undoneAt null while it holds
 */
record WorkerJoin(
        String account,
        OffsetDateTime joinedAt,
        @Nullable String joinedBy,
        @Nullable String because,
        @Nullable OffsetDateTime undoneAt,
        @Nullable String undoneBy,
        @Nullable String undoneBecause) {

    /** One thing that was said, and why. */
    record Said(String words, @Nullable String because) {}

    /** What was said of it, the latest first. */
    List<Said> said() {
        var said = new ArrayList<Said>();
        if (undoneAt != null) {
            said.add(new Said(say("worker.joins.undone", name(undoneBy), account, moment(undoneAt)), undoneBecause));
        }
        said.add(
                joinedBy == null
                        ? new Said(say("worker.joins.before", account), null)
                        : new Said(say("worker.joins.joined", joinedBy, account, moment(joinedAt)), because));
        return said;
    }

    private static String name(@Nullable String name) {
        return name == null ? say("worker.unnamed") : name;
    }

    private static String moment(OffsetDateTime at) {
        return Dates.moment(Instant.from(at));
    }
}
