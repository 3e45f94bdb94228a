package org.kith.working;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.words.Dates;

/**
 * Whether somebody is there at a moment, and else when they are back, by their hours and the times they are away, on London's clock. A time of
 * work belongs to the day on which it begins; on a day away none begins.
 */
record WhenHere(Hours hours, Away away) {
    private static final int A_WEEK = 7;

    /** What is so at a moment. */
    sealed interface Now {}

    record Here(Instant until) implements Now {}

    /** Not there now, but later: no time of work is left out until then. */
    record Later(Instant from) implements Now {}

    /** @param until the last day of it */
    record AwayUntil(LocalDate until) implements Now {}

    /** Nobody said. */
    record Unsaid() implements Now {}

    Now at(Instant moment) {
        var today = Dates.dayOf(moment);
        var here = Stream.of(today.minusDays(1), today)
                .filter(this::worksOn)
                .filter(day -> !begins(day).isAfter(moment) && ends(day).isAfter(moment))
                .map(this::ends)
                .max(Comparator.naturalOrder());
        return here.<Now>map(Here::new).orElseGet(() -> next(moment, today));
    }

    private Now next(Instant moment, LocalDate today) {
        if (hours.unsaid()) {
            return away.times().stream()
                    .filter(one -> one.covers(today))
                    .findFirst()
                    .<Now>map(one -> new AwayUntil(one.until()))
                    .orElseGet(Unsaid::new);
        }
        var last = away.times().isEmpty() ? today : away.times().getLast().until();
        var end = (last.isAfter(today) ? last : today).plusDays(A_WEEK + 1L);
        var back = today.datesUntil(end)
                .filter(day -> worksOn(day) && begins(day).isAfter(moment))
                .findFirst()
                .orElseThrow();
        return leftOut(today, back).<Now>map(AwayUntil::new).orElseGet(() -> new Later(begins(back)));
    }

    /** The last day away before they are back, where one of those days is one on which they would work. */
    private Optional<LocalDate> leftOut(LocalDate today, LocalDate back) {
        var days = today.datesUntil(back).filter(away::on).toList();
        return days.stream().anyMatch(day -> hours.on(day.getDayOfWeek()).isPresent())
                ? Optional.of(days.getLast())
                : Optional.empty();
    }

    private boolean worksOn(LocalDate day) {
        return hours.on(day.getDayOfWeek()).isPresent() && !away.on(day);
    }

    private Instant begins(LocalDate day) {
        return hours.on(day.getDayOfWeek()).orElseThrow().begins(day);
    }

    private Instant ends(LocalDate day) {
        return hours.on(day.getDayOfWeek()).orElseThrow().ends(day);
    }
}
