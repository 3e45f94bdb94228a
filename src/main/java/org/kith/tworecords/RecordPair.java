package org.kith.tworecords;

import static org.kith.words.Words.say;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;
import org.kith.words.DisplayName;

/**
 * That somebody proposed that two records are one young person's, and what others said of it.
 *
 * @param young whose record one is
 * @param byYoung which of the two ended it, as the young person whose record it is; null where nobody did, or a colleague
 * @param undoneBecause why a colleague ended it
 * @param mine whether whoever looks proposed it
 * @param withdrawn whether whoever proposed it took it back
 * @param confirmedByYou whether whoever looks said that it is so
 * @param mayConfirm whether whoever looks is somebody else than whoever proposed it, as far as Kith can tell
 */
record RecordPair(
        UUID id,
        UUID young,
        UUID other,
        OffsetDateTime proposedAt,
        String proposedBy,
        String because,
        @Nullable OffsetDateTime confirmedAt,
        @Nullable String confirmedBy,
        @Nullable OffsetDateTime undoneAt,
        @Nullable String undoneBy,
        @Nullable String undoneBecause,
        @Nullable UUID byYoung,
        boolean mine,
        boolean withdrawn,
        boolean confirmedByYou,
        boolean mayConfirm) {

    /** One thing that was said, and why. */
    record Said(String words, @Nullable String because) {}

    boolean isOver() {
        return undoneAt != null;
    }

    boolean waits() {
        return undoneAt == null && confirmedAt == null;
    }

    boolean holds() {
        return undoneAt == null && confirmedAt != null;
    }

    UUID besides(UUID one) {
        return one.equals(young) ? other : young;
    }

    boolean isOf(UUID one, UUID two) {
        return List.of(young, other).containsAll(List.of(one, two)) && !one.equals(two);
    }

    Said proposed() {
        return said("proposed", proposedBy, proposedAt, because);
    }

    /**
     * What was said of it, the latest first.
     *
     * @param themselves what the young person is called who ended it, if one did
     */
    List<Said> said(String themselves) {
        var said = new ArrayList<Said>();
        if (undoneAt != null) {
            said.add(
                    byYoung == null
                            ? said(howItEnded(), undoneBy, undoneAt, undoneBecause)
                            : said("them", themselves, undoneAt, null));
        }
        if (confirmedAt != null) {
            said.add(said("yes", confirmedBy, confirmedAt, null));
        }
        said.add(proposed());
        return said;
    }

    private String howItEnded() {
        return confirmedAt != null ? "undone" : withdrawn ? "back" : "no";
    }

    private static Said said(String what, @Nullable String by, OffsetDateTime at, @Nullable String because) {
        return new Said(
                say(
                        "two.said." + what,
                        DisplayName.somebody(by),
                        Dates.moment(Instant.from(Objects.requireNonNull(at)))),
                because);
    }
}
