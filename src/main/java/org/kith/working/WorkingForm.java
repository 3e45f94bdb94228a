package org.kith.working;

import static org.kith.contact.ContactKind.EMAIL;
import static org.kith.contact.ContactKind.PHONE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.form.Form;
import org.kith.form.Option;

/** The form in which somebody says when they work and how to reach them: how it begins, what cannot be kept of it, and what is kept. */
final class WorkingForm {
    /** The version they saw; none where nothing was said. */
    static final String SEEN = "seen";

    static final String TEXTS = "texts";
    static final String BEST = "best";
    static final String SPEAKS = "speaks";
    static final String PLACES = "places";
    static final String STAND_IN = "stand-in";
    static final String AWAY_FROM = "away-from";
    static final String AWAY_UNTIL = "away-until";

    private static final int LONGEST_HELLO = 600;
    private static final int LONGEST_LANGUAGES = 120;
    private static final int LONGEST_PLACES = 200;
    private static final int FARTHEST_AHEAD = 2;
    private static final int MOST_TIMES = 40;

    private WorkingForm() {}

    static String from(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT) + "-from";
    }

    static String until(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT) + "-until";
    }

    /** What stands, to begin with. */
    static Form of(Said said) {
        var words = said.words();
        var reach = words.reach();
        var form = Form.empty()
                .with(SEEN, Integer.toString(said.version()))
                .with("hello", words.hello())
                .with("phone", reach.phone())
                .with(TEXTS, reach.texts() ? "yes" : null)
                .with("email", reach.email())
                .with(BEST, reach.best() == null ? null : reach.best().key())
                .with(SPEAKS, words.fits().speaks())
                .with(PLACES, words.fits().places())
                .with(STAND_IN, words.standIn() == null ? null : words.standIn().toString());
        for (var day : words.hours().days().entrySet()) {
            form = form.with(from(day.getKey()), ClockTime.words(day.getValue().from()))
                    .with(until(day.getKey()), ClockTime.words(day.getValue().until()));
        }
        return form;
    }

    /** @param colleagues who can stand in */
    static Form checked(Form form, List<Option> colleagues) {
        var hello = form.needs("hello", "working.hello.none")
                .wordsUpTo(LONGEST_HELLO, "hello", "working.hello.too-long")
                .unmarked("hello");
        for (var day : DayOfWeek.values()) {
            hello = checked(hello, day);
        }
        var reached = hello.refuse("phone", PHONE.wrong(form.value("phone")))
                .refuseIf(form.has(TEXTS) && PHONE.tidy(form.value("phone")) == null, "phone", "working.texts.no-phone")
                .refuse("email", EMAIL.wrong(form.value("email")));
        var fitting = reached.lineUpTo(LONGEST_LANGUAGES, SPEAKS, "working.speaks.too-long")
                .lineUpTo(LONGEST_PLACES, PLACES, "working.places.too-long")
                .unmarked(SPEAKS, PLACES);
        var best = WorkerContact.Way.ofKey(form.value(BEST));
        var known = form.value(STAND_IN).isEmpty()
                || colleagues.stream().anyMatch(one -> one.value().equals(form.value(STAND_IN)));
        return fitting.refuseIf(
                        best.isEmpty() && !form.value(BEST).isEmpty()
                                || best.isPresent() && !reach(form).has(best.get()),
                        BEST,
                        "working.best.not-given")
                .refuseIf(!known, STAND_IN, "working.stand-in.choose");
    }

    private static Form checked(Form form, DayOfWeek day) {
        var typedFrom = form.value(from(day));
        var typedUntil = form.value(until(day));
        if (typedFrom.isBlank() && typedUntil.isBlank()) {
            return form;
        }
        var from = ClockTime.from(typedFrom);
        var until = from.flatMap(one -> ClockTime.until(typedUntil, one));
        return form.refuseIf(typedFrom.isBlank(), from(day), "working.from.none", day.name())
                .refuseIf(from.isEmpty(), from(day), "working.time.wrong", day.name())
                .refuseIf(typedUntil.isBlank(), until(day), "working.until.none", day.name())
                .refuseIf(from.isPresent() && until.isEmpty(), until(day), "working.time.wrong", day.name())
                .refuseIf(until.isPresent() && until.equals(from), until(day), "working.until.same", day.name());
    }

    /** What to keep; only of a form in which nothing is wrong. */
    static WorkingWords words(Form form, Away away) {
        return new WorkingWords(form.words("hello"), hours(form), reach(form), fits(form), form.uuid(STAND_IN), away);
    }

    private static WorkingWords.Fits fits(Form form) {
        return new WorkingWords.Fits(said(form, SPEAKS), said(form, PLACES));
    }

    private static @Nullable String said(Form form, String field) {
        return form.line(field).isEmpty() ? null : form.line(field);
    }

    private static Hours hours(Form form) {
        var days = new EnumMap<DayOfWeek, Shift>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            shift(form, day).ifPresent(shift -> days.put(day, shift));
        }
        return new Hours(days);
    }

    private static Optional<Shift> shift(Form form, DayOfWeek day) {
        return ClockTime.from(form.value(from(day)))
                .flatMap(from -> ClockTime.until(form.value(until(day)), from).map(until -> new Shift(from, until)));
    }

    private static WorkerContact reach(Form form) {
        return new WorkerContact(
                PHONE.tidy(form.value("phone")),
                form.chose(TEXTS, "yes"),
                EMAIL.tidy(form.value("email")),
                WorkerContact.Way.ofKey(form.value(BEST)).orElse(null));
    }

    static Form checkedAway(Form form, Away standing, LocalDate today) {
        var from = form.day(AWAY_FROM);
        var until = form.day(AWAY_UNTIL);
        return form.refuseIf(from == null, AWAY_FROM, "working.away.from.none")
                .refuseIf(until == null, AWAY_UNTIL, "working.away.until.none")
                .refuseIf(
                        from != null && until != null && until.isBefore(from), AWAY_UNTIL, "working.away.until.before")
                .refuseIf(until != null && until.isBefore(today), AWAY_UNTIL, "working.away.until.over")
                .refuseIf(
                        until != null && until.isAfter(today.plusYears(FARTHEST_AHEAD)),
                        AWAY_UNTIL,
                        "working.away.until.far")
                .refuseIf(
                        from != null && from.isBefore(today.minusYears(FARTHEST_AHEAD)),
                        AWAY_FROM,
                        "working.away.from.far")
                .refuseIf(standing.from(today).size() >= MOST_TIMES, AWAY_FROM, "working.away.many");
    }
}
