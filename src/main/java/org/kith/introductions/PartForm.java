package org.kith.introductions;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.form.Form;

/** The forms in which something is said of an introduction: how they begin, and what cannot be kept of them. */
final class PartForm {
    /** How much was said of it when the form was opened. */
    static final String SEEN = "seen";

    static final String WORDS = "words";
    static final String LINES = "lines";
    static final String SIDE = "side";
    static final String ANSWER = "answer";
    static final String CAME = "came";
    static final List<String> FIELDS = Stream.concat(
                    Step.WISHES.stream(),
                    Stream.of(Step.NO_WISH, WORDS, "day", "time", "place", "along", SIDE, ANSWER, CAME))
            .toList();
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final int LONGEST = 4_000;
    private static final int LONGEST_LINE = 120;

    private PartForm() {}

    /** As it stands: what this side wishes, the lines that go with it, and what is planned. */
    static Form begin(Introduction one, Part part, boolean own) {
        var form = Form.empty().with(SEEN, Integer.toString(one.story().size()));
        return switch (part) {
            case WISHES -> {
                for (var kind : Step.WISHES) {
                    form = form.with(kind, one.wish(kind, own).map(Step::words).orElse(""));
                }
                yield form;
            }
            case ABOUT -> form.withAll(LINES, one.aboutThem());
            case PLAN -> planned(form, one.standing().map(Step::plan).orElse(null));
            case HELLO, PASSED_ON, ANSWER, OUTCOME, WENT, CALL_OFF -> form;
        };
    }

    private static Form planned(Form form, Step.@Nullable Plan plan) {
        return plan == null
                ? form
                : form.with("day", plan.day().toString())
                        .with("time", plan.time().toString())
                        .with("place", plan.place())
                        .with("along", plan.along());
    }

    /** What was typed, as a form of its own that says it after all that was said meanwhile. */
    static Form again(Form form, Introduction now) {
        return form.again().with(SEEN, Integer.toString(now.story().size()));
    }

    static @Nullable LocalTime time(Form form) {
        try {
            return LocalTime.parse(form.line("time").replace('.', ':'), TYPED);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /**
     * When it is typed, and until when.
     *
     * @param lastDay of the colleague they are to meet; null for whoever stays
     */
    record Days(LocalDateTime now, @Nullable LocalDate lastDay) {
        boolean isAfterTheirs(@Nullable LocalDate day) {
            return day != null && lastDay != null && day.isAfter(lastDay);
        }
    }

    /** @param may what whoever typed it may do; a young person keeps nothing back */
    static Form checked(Form form, Introduction one, Part part, IntroductionPermissions may, Days days) {
        var checked =
                switch (part) {
                    case WISHES -> checkedWishes(form, one, may.own());
                    case ABOUT, PASSED_ON -> form;
                    case HELLO, WENT -> form.needs(WORDS, "introductions." + part.key() + ".none");
                    case PLAN -> checkedPlan(form, days);
                    case ANSWER -> checkedAnswer(form, may.sides(one));
                    case OUTCOME -> checkedOutcome(form, may.own());
                    case CALL_OFF ->
                        form.refuseIf(!may.own() && form.words(WORDS).isEmpty(), WORDS, "introductions.call-off.none");
                };
        var upTo = checked.wordsUpTo(LONGEST, WORDS, "introductions.words.too-long");
        return may.own() ? upTo : upTo.unmarked(WORDS);
    }

    private static Form checkedWishes(Form form, Introduction one, boolean own) {
        var typed = Step.WISHES.stream().anyMatch(kind -> !form.words(kind).isEmpty());
        var before = Step.WISHES.stream().anyMatch(kind -> one.wish(kind, own).isPresent());
        var none = form.has(Step.NO_WISH);
        var checked = form.refuseIf(none && typed, Step.NO_WISH, "introductions.wishes.both")
                .refuseIf(!none && !typed && !before, Step.WISHES.getFirst(), "introductions.wishes.nothing");
        for (var kind : Step.WISHES) {
            checked = checked.wordsUpTo(LONGEST, kind, "introductions.words.too-long");
            checked = own ? checked : checked.unmarked(kind);
        }
        return checked;
    }

    private static Form checkedPlan(Form form, Days days) {
        var now = days.now();
        var day = form.day("day");
        var time = time(form);
        var today = now.toLocalDate();
        var isOver = today.equals(day) && time != null && time.isBefore(now.toLocalTime());
        return form.refuseIf(day == null, "day", "introductions.day.none")
                .refuseIf(day != null && day.isBefore(today), "day", "introductions.day.past")
                .refuseIf(day != null && day.isAfter(today.plusYears(1)), "day", "introductions.day.far")
                .refuseIf(days.isAfterTheirs(day), "day", "introductions.day.after")
                .refuseIf(time == null, "time", "introductions.time.none")
                .refuseIf(isOver, "time", "introductions.time.past")
                .needs("place", "introductions.place.none")
                .lineUpTo(LONGEST_LINE, "place", "introductions.place.too-long")
                .lineUpTo(LONGEST_LINE, "along", "introductions.along.too-long")
                .unmarked("place", "along");
    }

    private static Form checkedAnswer(Form form, List<String> sides) {
        return form.refuseIf(sides.size() > 1 && !sides.contains(form.value(SIDE)), SIDE, "introductions.side.none")
                .refuseIf(!Part.ANSWER.kinds().contains(form.value(ANSWER)), ANSWER, "introductions.answer.none");
    }

    private static Form checkedOutcome(Form form, boolean own) {
        var fell = form.chose(CAME, "fell-through");
        return form.refuseIf(!Part.OUTCOME.kinds().contains(form.value(CAME)), CAME, "introductions.came.none")
                .refuseIf(
                        fell && form.words(WORDS).isEmpty(),
                        WORDS,
                        own ? "introductions.came.why.own" : "introductions.came.why");
    }
}
