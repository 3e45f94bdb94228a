package org.kith.circle;

import static org.kith.words.Words.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kith.form.Form;
import org.kith.words.Dates;

/**
 * A day on which to look at a circle as it was.
 *
 * @param words what it is called among others
 */
record PastDay(LocalDate day, String words) {

    /** Days worth a look: this day in each year since something was said for the first time, and that day itself. */
    static List<PastDay> since(Optional<Instant> first, LocalDate today) {
        var days = new ArrayList<PastDay>();
        first.map(Dates::dayOf).filter(began -> began.isBefore(today)).ifPresent(began -> {
            for (var years = 1; today.minusYears(years).isAfter(began); years++) {
                days.add(new PastDay(today.minusYears(years), say("circle.past.years", years)));
            }
            days.add(new PastDay(began, say("circle.past.first", Dates.longDay(began))));
        });
        return days;
    }

    /** The day somebody asked for, a month or a year at its end; today at the latest. Only of a form in which nothing is wrong. */
    static LocalDate asked(Form form, String field, LocalDate today) {
        var day = PartialDate.typed(form.value(field)).orElseThrow().latest();
        return day.isAfter(today) ? today : day;
    }

    static Form checked(Form form, String field, LocalDate today) {
        var day = PartialDate.typed(form.value(field)).orElse(null);
        return day == null
                ? form.refuse(field, "circle.past.wrong")
                : form.with(field, day.words()).refuseIf(day.earliest().isAfter(today), field, "circle.past.to-come");
    }

    /** The moment by which something was said on that day or before. */
    static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Dates.LONDON).toInstant();
    }
}
