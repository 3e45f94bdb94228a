package org.kith.working;

import static org.kith.words.Words.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.people.AboutWorker;
import org.kith.words.Dates;

/**
 * One version of what somebody says of themselves.
 *
 * @param standIn the name of whoever is there in their place; null where nobody is, or is here no more
 */
record Said(
        UUID account,
        String name,
        int version,
        WorkingWords words,
        @Nullable String standIn,
        Instant at) {

    boolean awayAt(Instant moment) {
        return words.when().at(moment) instanceof WhenHere.AwayUntil;
    }

    /** Whether they are not there now and somebody reads when they are back. */
    boolean isBackLaterThan(Instant moment) {
        return awayAt(moment) || words.when().at(moment) instanceof WhenHere.Later;
    }

    /** The same where whoever stands in is away as well. */
    Said withNobodyInPlace() {
        return new Said(account, name, version, words, null, at);
    }

    /**
     * As whoever they work with reads it.
     *
     * @param inPlace what their stand-in says, if they say anything; while somebody is away, that is who is reached
     * @param lastDay of whoever leaves
     */
    AboutWorker told(Instant moment, @Nullable Said inPlace, @Nullable LocalDate lastDay) {
        var reached = inPlace != null && awayAt(moment) ? inPlace : this;
        return new AboutWorker(
                when(moment, lastDay),
                away(moment),
                words.hello(),
                reached.words.reach().links(reached.name),
                reached.words.reach().facts(),
                words.hours().lines(),
                standIn,
                new AboutWorker.Fits(words.fits().speaks(), words.fits().places()));
    }

    /** That they are away, beside a name to choose; empty while they are not. */
    private String away(Instant moment) {
        return words.when().at(moment) instanceof WhenHere.AwayUntil(LocalDate until)
                ? say("working.away.beside", Dates.weekday(until, Dates.dayOf(moment)))
                : "";
    }

    private String when(Instant moment, @Nullable LocalDate lastDay) {
        var today = Dates.dayOf(moment);
        return switch (words.when().at(moment)) {
            case WhenHere.Here here -> here(here.until(), today);
            case WhenHere.Later later ->
                lastDay != null
                                && !lastDay.isBefore(today)
                                && Dates.dayOf(later.from()).isAfter(lastDay)
                        ? ""
                        : later(later.from(), today);
            case WhenHere.AwayUntil away ->
                lastDay == null || lastDay.isBefore(today) || away.until().isBefore(lastDay)
                        ? away(away.until(), today)
                        : leaves(lastDay, today);
            case WhenHere.Unsaid unsaid -> "";
        };
    }

    private static String here(Instant until, LocalDate today) {
        var end = until.atZone(Dates.LONDON);
        var time = ClockTime.words(end.toLocalTime());
        var day = end.minusNanos(1).toLocalDate();
        return say(day.equals(today) ? "working.here.today" : "working.here", time);
    }

    private static String later(Instant from, LocalDate today) {
        var begin = from.atZone(Dates.LONDON);
        var time = ClockTime.words(begin.toLocalTime());
        return begin.toLocalDate().equals(today)
                ? say("working.later.today", time)
                : say("working.later", Dates.said(begin.toLocalDate()), time);
    }

    private String away(LocalDate until, LocalDate today) {
        if (until.equals(today)) {
            return standIn == null ? say("working.away.today") : say("working.away.today.stand-in", standIn);
        }
        var day = Dates.weekday(until, today);
        return standIn == null ? say("working.away", day) : say("working.away.stand-in", day, standIn);
    }

    /** They are not back before they leave, and nobody waits for them. */
    private String leaves(LocalDate lastDay, LocalDate today) {
        var day = Dates.weekday(lastDay, today);
        return standIn == null ? say("working.away.leaves", day) : say("working.away.leaves.stand-in", day, standIn);
    }
}
