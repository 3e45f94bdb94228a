package org.kith.circle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.form.Form;
import org.kith.words.Dates;
import org.kith.words.TextInput;

/** The form that says who matters to a young person: how it begins, what cannot be kept of it, and what is kept. */
final class CircleForm {

    /** The version somebody changes; none for somebody new. */
    static final String SEEN = "seen";

    /** The name of which they were told who is on the list already, or was taken off it. */
    static final String KNOWN = "known";

    /** That somebody else is written down next. */
    static final String THEN = "then";

    static final List<String> FIELDS =
            List.of("name", "relationship", "group", "matters", "closeness", "since", "until", "note");
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_RELATIONSHIP = 120;
    private static final int LONGEST_NOTE = 1_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    private CircleForm() {}

    /** What stands, to begin with. */
    static Form of(PersonWhoMatters person) {
        var words = person.words();
        return Form.empty()
                .with(SEEN, Integer.toString(person.version()))
                .with("name", words.name())
                .with("relationship", words.relationship())
                .with("group", words.group() == null ? "" : words.group().key())
                .with("matters", words.state().key())
                .with("since", words.since() == null ? "" : words.since().words())
                .with("until", words.until() == null ? "" : words.until().words())
                .with("note", words.note());
    }

    /** What was typed, as a form of its own that changes what stands now: the one it came in was kept before, or somebody else was faster. */
    static Form again(Form form, int standing) {
        return form.again().with(SEEN, Integer.toString(standing));
    }

    /** What to keep; only of a form in which nothing is wrong. */
    static CircleWords words(Form form) {
        return new CircleWords(
                form.line("name"),
                orNone(form.line("relationship")),
                CircleGroup.ofKey(form.value("group")).orElse(null),
                CircleState.ofKey(form.value("matters")).orElseThrow(),
                day(form, "since"),
                day(form, "until"),
                orNone(form.words("note")));
    }

    /** How close somebody new is; null where that is not said. */
    static @Nullable Closeness closeness(Form form) {
        return Closeness.ofKey(form.value("closeness")).orElse(null);
    }

    private static @Nullable String orNone(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable PartialDate day(Form form, String field) {
        return PartialDate.typed(form.value(field)).orElse(null);
    }

    /** @param own whether the young person typed it, who keeps nothing back */
    static Form checked(Form form, Clock clock, boolean own) {
        var who = checkedName(form, own);
        var related = unmarked(
                who.lineUpTo(LONGEST_RELATIONSHIP, "relationship", "circle.relationship.too-long"),
                "relationship",
                own);
        var matters =
                related.refuseIf(CircleState.ofKey(form.value("matters")).isEmpty(), "matters", "circle.matters.none");
        var days = order(checkedDay(checkedDay(matters, "since", clock), "until", clock));
        return unmarked(days.wordsUpTo(LONGEST_NOTE, "note", "circle.note.too-long"), "note", own);
    }

    /** The name alone. */
    static Form checkedName(Form form, boolean own) {
        return unmarked(
                form.needs("name", "circle.name.none").lineUpTo(LONGEST_NAME, "name", "circle.name.too-long"),
                "name",
                own);
    }

    private static Form unmarked(Form form, String field, boolean own) {
        return form.refuseIf(!own && TextInput.isMarked(form.value(field)), field, TextInput.MARKED);
    }

    private static Form checkedDay(Form form, String field, Clock clock) {
        var day = day(form, field);
        if (form.value(field).isBlank()) {
            return form;
        }
        return day == null || day.earliest().isBefore(FIRST_DAY)
                ? form.refuse(field, "circle." + field + ".wrong")
                : form.refuseIf(!Dates.hasComeToReader(day.earliest(), clock), field, "circle." + field + ".to-come");
    }

    private static Form order(Form form) {
        var since = day(form, "since");
        var until = day(form, "until");
        return form.refuseIf(
                since != null
                        && until != null
                        && form.wrong("since") == null
                        && until.latest().isBefore(since.earliest()),
                "until",
                "circle.until.before");
    }
}
