package org.kith.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.vocabulary.Section;
import org.kith.words.Dates;

/**
 * One section, shared with somebody.
 *
 * @param because why it was decided without the young person, or how they agreed where staff wrote that down; null where they chose themselves
 * @param holds whether it holds: a share begins when it is decided, so also one decided while whoever asks waited for it; with a service or an account that ended none does
 */
record Grant(
        UUID id,
        Section section,
        Recipient recipient,
        Level level,
        String purpose,
        Basis basis,
        @Nullable String because,
        Span span,
        Decided decided,
        @Nullable Withdrawn withdrawn,
        boolean holds) {

    record Span(Instant from, Instant until) {}

    /** @param byYoungPerson whether they decided it themselves */
    record Decided(String by, boolean byYoungPerson, Instant at) {}

    record Withdrawn(
            String by,
            boolean byYoungPerson,
            Instant at,
            @Nullable String because) {}

    LocalDate until() {
        return day(span.until());
    }

    Instant lastDecided() {
        return withdrawn == null ? decided.at() : withdrawn.at();
    }

    LocalDate decidedOn() {
        return day(decided.at());
    }

    /** When it came to its end, one way or the other. */
    LocalDate endedOn() {
        return withdrawn == null ? until() : day(withdrawn.at());
    }

    /** Whether it ends within a month from {@code today}, so that it is time to talk about it. */
    boolean endsSoon(LocalDate today) {
        return holds && until().isBefore(today.plusMonths(1));
    }

    /** Whether it is about the same section, for the same recipient. */
    boolean sharesTheSame(Grant other) {
        return section == other.section && recipient.path().equals(other.recipient.path());
    }

    /** Whether it says just what is wanted now, so that nothing need be decided anew. */
    boolean says(Level wanted, String wantedPurpose, LocalDate wantedUntil, Basis wantedBasis) {
        return level == wanted && purpose.equals(wantedPurpose) && until().equals(wantedUntil) && basis == wantedBasis;
    }

    /** The end of that day, where people live by the clock of London. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Dates.LONDON).toInstant().minusSeconds(1);
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Dates.LONDON).toLocalDate();
    }
}
