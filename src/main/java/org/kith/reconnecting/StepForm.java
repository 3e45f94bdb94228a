package org.kith.reconnecting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.words.Dates;

/** The forms of whoever looks and of the second person: one for each step, with what it needs. */
final class StepForm {
    /** How much was said of it when the form was opened. */
    static final String SEEN = "seen";

    /** That the same words stand there, and are meant a second time. */
    static final String TWICE = "twice";

    /** Who was found, as it is chosen: somebody who is not here, or an id behind what they are. */
    static final String OUTSIDE = "outside";

    static final String PERSON = "person-";
    static final String LEFT = "left-";
    static final String THROUGH = "through-";

    private static final int LONGEST = 4_000;
    private static final int LONGEST_OPENING = 2_000;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_REACH = 500;
    private static final int LONGEST_LINE = 200;
    private static final int YEARS = 2;
    private static final Said NOW = new Said(null, false, true, Instant.EPOCH);

    private StepForm() {}

    /** With what was said of it before, where another manager is asked the same, or the day on which they meet is another. */
    static Form begin(Step step, Search now) {
        var form = Form.empty().with(SEEN, Integer.toString(now.seen()));
        var said = now.notes().reversed().stream()
                .filter(one -> one.step() == Step.SAFE)
                .findFirst();
        if (step == Step.CONTACT) {
            return now.wish().told().reversed().stream()
                    .filter(one -> one.step() == Step.CONTACT)
                    .findFirst()
                    .map(one -> of(form, one))
                    .orElse(form);
        }
        return step == Step.SAFE && now.standing() instanceof Standing.LookedAt && said.isPresent()
                ? form.with("words", Objects.requireNonNullElse(said.get().words(), ""))
                : form;
    }

    private static Form of(Form form, Word meets) {
        return form.with("day", String.valueOf(meets.day()))
                .with("place", Objects.requireNonNullElse(meets.place(), ""))
                .with("company", Objects.requireNonNullElse(meets.company(), ""))
                .with("words", Objects.requireNonNullElse(meets.words(), ""));
    }

    /**
     * @param who who can have been found
     * @param seconds who can be the second person
     */
    static Form checked(Form form, Step step, List<Option> who, List<Option> seconds, Clock clock) {
        var checked =
                switch (step) {
                    case FOUND -> found(form, who);
                    case CONTACT -> contact(form, clock);
                    default -> form;
                };
        return checked.refuseIf(
                        step.needsWords() && form.words("words").isEmpty(),
                        "words",
                        "reconnecting.step." + step.key() + ".none")
                .wordsUpTo(
                        step == Step.OPEN ? LONGEST_OPENING : LONGEST,
                        "words",
                        step == Step.OPEN ? "reconnecting.step.open.too-long" : "reconnecting.step.too-long")
                .refuseIf(
                        step == Step.SAFE && WishForm.isNone(form.value("second"), seconds),
                        "second",
                        "reconnecting.second.none")
                .unmarked("words", "name", "reach", "place", "company");
    }

    private static Form found(Form form, List<Option> who) {
        return form.refuseIf(form.line("name").isEmpty(), "name", "reconnecting.found.name.none")
                .lineUpTo(LONGEST_NAME, "name", "reconnecting.found.name.too-long")
                .refuseIf(WishForm.isNone(form.value("who"), who), "who", "reconnecting.found.who.none")
                .wordsUpTo(LONGEST_REACH, "reach", "reconnecting.found.reach.too-long");
    }

    private static Form contact(Form form, Clock clock) {
        var day = form.day("day");
        var today = LocalDate.now(clock.withZone(Dates.LONDON));
        return form.refuseIf(day == null, "day", "reconnecting.contact.day.none")
                .refuseIf(day != null && day.isBefore(today), "day", "reconnecting.contact.day.past")
                .refuseIf(day != null && day.isAfter(today.plusYears(YEARS)), "day", "reconnecting.contact.day.far")
                .refuseIf(form.line("place").isEmpty(), "place", "reconnecting.contact.place.none")
                .lineUpTo(LONGEST_LINE, "place", "reconnecting.contact.place.too-long")
                .refuseIf(form.line("company").isEmpty(), "company", "reconnecting.contact.company.none")
                .lineUpTo(LONGEST_LINE, "company", "reconnecting.contact.company.too-long");
    }

    /** What to keep; only of a form in which nothing is wrong. */
    static Note note(Form form, Step step) {
        var found = step == Step.FOUND;
        return new Note(
                form.key(),
                step,
                WishForm.words(form),
                found ? form.line("name") : null,
                found && !form.words("reach").isEmpty() ? form.words("reach") : null,
                found ? id(form.value("who"), PERSON) : null,
                found ? id(form.value("who"), LEFT) : null,
                found ? through(form.value("who")) : null,
                null,
                NOW);
    }

    private static Note.@Nullable Through through(String chosen) {
        var account = id(chosen, THROUGH);
        return account == null ? null : new Note.Through(account, "");
    }

    private static @Nullable UUID id(String chosen, String kind) {
        return chosen.startsWith(kind) ? UUID.fromString(chosen.substring(kind.length())) : null;
    }

    static Word word(Form form, Step step) {
        var contact = step == Step.CONTACT;
        return new Word(
                form.key(),
                step,
                WishForm.words(form),
                contact ? form.day("day") : null,
                contact ? form.line("place") : null,
                contact ? form.line("company") : null,
                step != Step.TELL && step != Step.STOP,
                false,
                NOW);
    }

    /** What was typed, as a form of its own that says it after all that was said meanwhile. */
    static Form again(Form form, Search standing) {
        return form.again().with(SEEN, Integer.toString(standing.seen()));
    }
}
