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
 * That somebody proposed that two records are one young person's, and what others said of it.
 *
 * @param kept whose number stays
 * @param notMe whether the young person took it apart
 * @param mine whether whoever looks proposed it
 * @param mayConfirm whether whoever looks is somebody else than whoever proposed it, as far as Kith can tell
 */
record RecordJoin(
        UUID id,
        UUID kept,
        UUID other,
        OffsetDateTime proposedAt,
        String proposedBy,
        String because,
        @Nullable OffsetDateTime confirmedAt,
        @Nullable String confirmedBy,
        @Nullable OffsetDateTime undoneAt,
        @Nullable String undoneBy,
        @Nullable String undoneBecause,
        boolean notMe,
        @Nullable OffsetDateTime heardAt,
        @Nullable String heardBy,
        @Nullable String heardWords,
        boolean mine,
        boolean mayConfirm) {

    boolean isOver() {
        return undoneAt != null;
    }

    boolean waits() {
        return undoneAt == null && confirmedAt == null;
    }

    boolean holds() {
        return undoneAt == null && confirmedAt != null;
    }

    /** Whether the young person said that one is not theirs, and nobody did anything about it yet. */
    boolean isUnheard() {
        return notMe && heardAt == null;
    }

    UUID besides(UUID one) {
        return one.equals(kept) ? other : kept;
    }

    boolean isAbout(UUID one, UUID two) {
        return (one.equals(kept) || one.equals(other)) && two.equals(besides(one));
    }

    WorkerJoin.Said proposed() {
        return said("proposed", proposedBy, proposedAt, because);
    }

    /** What was said of it, the latest first. */
    List<WorkerJoin.Said> said() {
        var said = new ArrayList<WorkerJoin.Said>();
        if (heardAt != null) {
            said.add(said("heard", heardBy, heardAt, heardWords));
        }
        if (undoneAt != null) {
            var how = confirmedAt == null ? "no" : "undone";
            said.add(
                    notMe
                            ? said("not-me", null, undoneAt, undoneBecause)
                            : said(how, undoneBy, undoneAt, undoneBecause));
        }
        if (confirmedAt != null) {
            said.add(said("yes", confirmedBy, confirmedAt, null));
        }
        said.add(proposed());
        return said;
    }

    private static WorkerJoin.Said said(String what, @Nullable String by, OffsetDateTime at, @Nullable String words) {
        return new WorkerJoin.Said(
                say(
                        "joining.record.said." + what,
                        Objects.requireNonNullElseGet(by, () -> say("worker.unnamed")),
                        Dates.moment(Instant.from(at))),
                words);
    }
}
