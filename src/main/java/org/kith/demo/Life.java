package org.kith.demo;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One line of the demo's story, told as a life: homes one after the other, the workers of a seat, and what else happened. */
final class Life {
    private static final String[] VOICE = {"PN1", "PN1", "PN3", "PN5", "PN2", "PN6"};

    private final Young young;
    private final LocalDate today;
    private LocalDate born;
    private LocalDate since;
    private final Function<String, Caseload> seats;
    private @Nullable LocalDate asked;
    private @Nullable Caseload askedFor;

    Life(Young young, LocalDate today, Function<String, Caseload> seats) {
        this.young = young;
        this.seats = seats;
        this.today = today;
        this.born = today;
        this.since = today;
    }

    Life born(LocalDate day) {
        born = day;
        young.born(day.toString());
        return this;
    }

    /** @param homes each with how long it lasted, the last until now or the 18th birthday */
    Life lookedAfterSince(LocalDate day, String homes) {
        since = day;
        var from = day;
        for (var home : homes.split(",")) {
            var parts = home.strip().split(" ");
            var stretch = young.home(parts[0]).since(from.toString());
            if (parts.length > 1) {
                from = from.plus(Span.of(parts[1]));
                stretch.until(from.toString()).because(parts[0].equals("U6") ? "CARPL" : "LAREQ");
            } else if (isGrown()) {
                stretch.until(eighteenth().toString());
            }
        }
        reviews();
        return this;
    }

    private boolean isGrown() {
        return !eighteenth().isAfter(today);
    }

    private LocalDate eighteenth() {
        return born.plusYears(18);
    }

    private void reviews() {
        var end = isGrown() ? eighteenth() : today;
        var count = Math.floorMod(born.getDayOfYear(), VOICE.length);
        for (var day = since.plusWeeks(4); day.isBefore(end); day = day.plusMonths(count % 5 == 4 ? 7 : 6)) {
            young.reviewed(day.toString(), VOICE[count++ % VOICE.length]);
        }
    }

    Life what(String happened) {
        for (var event : happened.split(",")) {
            var words = event.strip().split(" ");
            switch (words[0]) {
                case "missing" -> missing(Span.ago(words[1], today), words[2]);
                case "order" -> order(Span.ago(words[1], today), words[2]);
                case "asked" -> asked(Span.ago(words[1], today), seats.apply(words[2]));
                case "alone" -> young.cameAloneUntil(eighteenth().toString());
                case "left" -> young.leftCare(words[1]);
                case "year" -> young.careLeaver(returnYear(), words[1], words[2], words[3]);
                default -> {}
            }
        }
        return this;
    }

    private void asked(LocalDate when, Caseload another) {
        asked = when;
        askedFor = another;
    }

    private void missing(LocalDate from, String days) {
        young.missing().since(from.toString()).until(from.plus(Span.of(days)).toString());
    }

    private void order(LocalDate from, String days) {
        young.deprivedOfLiberty()
                .since(from.toString())
                .until(from.plus(Span.of(days)).toString());
    }

    /** The last reporting year that has ended. */
    private int returnYear() {
        return today.isBefore(LocalDate.of(today.getYear(), 4, 1)) ? today.getYear() - 1 : today.getYear();
    }

    /** The seat's workers; somebody who asked for another worker waited three weeks, and then had somebody else. */
    void with(Caseload seat, @Nullable Caseload fromEighteen) {
        var until = fromEighteen == null ? null : eighteenth();
        if (asked == null || askedFor == null) {
            seat.lookAfter(young, since, until, "FCONTA");
        } else {
            seat.lookAfter(young, since, asked, "FCONTA");
            askedFor.lookAfter(young, asked.plusWeeks(3), until, "CHCHAN");
        }
        if (fromEighteen != null) {
            fromEighteen.lookAfter(young, eighteenth(), null, "TSPROC");
        }
    }
}
