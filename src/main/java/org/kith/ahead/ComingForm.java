package org.kith.ahead;

import static org.kith.words.Words.say;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.form.Form;
import org.kith.form.Option;

/** The form that says what is coming: what stands in it, what is to be put right, and what is kept. */
final class ComingForm {
    /** How much was said of it when the form was opened. */
    static final String SEEN = "seen";

    static final List<String> FIELDS = List.of("kind", "words", "day", "about", "sure");
    private static final int LONGEST = 200;
    private static final int YEARS = 15;
    private static final int MONTHS = 18;
    private static final int SEASONS = 12;

    private ComingForm() {}

    static Form begin(Coming coming) {
        var now = coming.now();
        return Form.empty()
                .with(SEEN, String.valueOf(coming.seen()))
                .with("kind", now.kind().key())
                .with("words", Objects.requireNonNullElse(now.words(), ""))
                .with("day", now.time().isDay() ? now.time().first().toString() : "")
                .with("about", now.time().isDay() ? "" : now.time().key())
                .with("sure", now.sure() ? "sure" : "perhaps");
    }

    static List<Option> kinds() {
        return Option.each(Kind.typed(), Kind::key, Kind::words);
    }

    static List<Option> sure() {
        return List.of(new Option("sure", say("ahead.sure")), new Option("perhaps", say("ahead.perhaps")));
    }

    /** Months and seasons from now on, for when no day is known; what was chosen before is among them. */
    static List<Option> abouts(LocalDate today, String chosen) {
        var times = new ArrayList<Option>();
        for (var month = 0; month < MONTHS; month++) {
            times.add(option(Time.month(YearMonth.from(today).plusMonths(month)), today, "month"));
        }
        for (var season = 0; season < SEASONS; season++) {
            times.add(option(Season.around(today.withDayOfMonth(1).plusMonths(3L * season)), today, "season"));
        }
        if (times.stream().noneMatch(one -> one.value().equals(chosen))) {
            Time.about(chosen).ifPresent(time -> times.add(option(time, today, "before")));
        }
        return times;
    }

    private static Option option(Time time, LocalDate today, String group) {
        return new Option(time.key(), time.words(today)).in(say("ahead.form.about." + group));
    }

    /** @param own whether the young person typed it, who keeps nothing back */
    static Form checked(Form form, boolean own, LocalDate today) {
        var kind = Kind.ofKey(form.value("kind"));
        var checked = form.refuseIf(kind.isEmpty(), "kind", "ahead.kind.none")
                .refuseIf(
                        kind.filter(one -> one == Kind.OTHER).isPresent()
                                && form.line("words").isEmpty(),
                        "words",
                        "ahead.words.none")
                .lineUpTo(LONGEST, "words", "ahead.words.too-long");
        var timed = time(own ? checked : checked.unmarked("words"), today);
        return timed.refuseIf(!List.of("sure", "perhaps").contains(form.value("sure")), "sure", "ahead.sure.none");
    }

    private static Form time(Form form, LocalDate today) {
        var day = form.day("day");
        var about = form.value("about");
        var none = form.value("day").isBlank();
        return form.refuseIf(none && about.isEmpty(), "day", "ahead.day.none")
                .refuseIf(!none && day == null, "day", "ahead.day.wrong")
                .refuseIf(day != null && day.isBefore(today), "day", "ahead.day.over")
                .refuseIf(day != null && day.isAfter(today.plusYears(YEARS)), "day", "ahead.day.far")
                .refuseIf(!none && !about.isEmpty(), "about", "ahead.about.both")
                .refuseIf(
                        !about.isEmpty()
                                && Time.about(about)
                                        .filter(time -> !time.isOver(today)
                                                && time.first().isBefore(today.plusYears(YEARS)))
                                        .isEmpty(),
                        "about",
                        "ahead.about.wrong");
    }

    /** What to keep; only of a form in which nothing is wrong. */
    static Foreseen foreseen(Form form) {
        var words = form.line("words");
        return new Foreseen(
                Kind.ofKey(form.value("kind")).orElseThrow(),
                words.isEmpty() ? null : words,
                when(form).orElseThrow(),
                form.chose("sure", "sure"));
    }

    private static Optional<Time> when(Form form) {
        return Optional.ofNullable(form.day("day")).map(Time::day).or(() -> Time.about(form.value("about")));
    }

    /** Whether it says what and when, as whatever was sent before did, though its day may be over by now. */
    static boolean isWhole(Form form) {
        return Kind.ofKey(form.value("kind")).isPresent() && when(form).isPresent();
    }

    static Version version(UUID id, int number, Foreseen foreseen, State state, @Nullable String became) {
        return new Version(id, number, foreseen, state, became, new Said(null, false, true, Instant.EPOCH));
    }

    /** What was typed, as a form of its own that says it after all that was said meanwhile. */
    static Form again(Form form, int seen) {
        return form.again().with(SEEN, String.valueOf(seen));
    }
}
