package org.kith.joining;

import static org.kith.words.Words.say;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;

/**
 * That somebody proposed which account a worker of a return is, or which other code, and what others said of it.
 *
 * @param account who it is said to be; null where that is another code
 * @param other the other code; null where it is an account
 * @param accountName whose it was said to be
 * @param by who proposed it; null where a list says so, or it was said before Kith kept by whom
 * @param confirmedBy who said that it is so; null also where it held before two were asked
 * @param confirmedByYou whether whoever looks said that it is so
 * @param mayConfirm whether whoever looks is somebody else than whoever proposed it, and than whom it is about
 */
record WorkerJoin(
        UUID id,
        @Nullable UUID account,
        @Nullable UUID other,
        String accountName,
        OffsetDateTime joinedAt,
        @Nullable UUID by,
        @Nullable String byName,
        @Nullable String because,
        @Nullable OffsetDateTime confirmedAt,
        @Nullable String confirmedBy,
        @Nullable OffsetDateTime undoneAt,
        @Nullable String undoneBy,
        @Nullable String undoneBecause,
        boolean confirmedByYou,
        boolean mayConfirm) {

    /** One thing that was said, and why. */
    record Said(String words, @Nullable String because) {}

    /** Whether neither has an account. */
    boolean isOfCodes() {
        return other != null;
    }

    /** Who stands beside the worker: an account, or another code. */
    UUID beside() {
        return Objects.requireNonNull(account == null ? other : account);
    }

    boolean isOver() {
        return undoneAt != null;
    }

    /** Whether it waits for a second person. */
    boolean waits() {
        return undoneAt == null && by != null && confirmedAt == null;
    }

    boolean holds() {
        return undoneAt == null && !waits();
    }

    /** Who proposed it, when, and why. */
    Said proposed() {
        var key = by != null && by.equals(account) ? "joining.worker.said.proposed.me" : "joining.worker.said.proposed";
        return new Said(say(key, name(byName), accountName, moment(joinedAt)), because);
    }

    /** The same without why. */
    String waiting() {
        return say("joining.worker.waits", name(byName), accountName);
    }

    /** What was said of it, the latest first. */
    List<Said> said() {
        var said = new ArrayList<Said>();
        if (undoneAt != null) {
            var key = confirmedAt == null && by != null ? "joining.worker.said.no" : "joining.worker.said.undone";
            said.add(new Said(say(key, name(undoneBy), accountName, moment(undoneAt)), undoneBecause));
        }
        if (by == null) {
            said.add(new Said(say("joining.worker.said.before", accountName), null));
            return said;
        }
        if (confirmedAt != null && confirmedBy == null) {
            said.add(new Said(say("joining.worker.said.alone", name(byName), accountName, moment(joinedAt)), because));
            return said;
        }
        if (confirmedAt != null) {
            said.add(new Said(
                    say("joining.worker.said.yes", name(confirmedBy), accountName, moment(confirmedAt)), null));
        }
        said.add(proposed());
        return said;
    }

    private static String name(@Nullable String name) {
        return name == null ? say("worker.unnamed") : name;
    }

    private static String moment(OffsetDateTime at) {
        return Dates.moment(Instant.from(at));
    }
}
