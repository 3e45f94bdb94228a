package org.kith.policies;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.form.Form;
import org.kith.web.PolicyPrompt;

/**
 * A policy of the organisation: what it says, whom it is for and when, and what was changed. The key of the form is the id of the version to be, and
 * of a new policy.
 */
final class OurPolicyForm {
    /** The number of the version it was changed from; none for a new policy. */
    static final String SEEN = "seen";

    /** That it is to be looked at before it is kept. */
    static final String LOOK = "look";

    static final String BECAUSE = "because";
    private static final String TITLE = "title";
    private static final String SUMMARY = "summary";
    private static final String WORDS = "words";
    private static final String CHANGED = "changed";
    private static final String BOUND = "bound";
    private static final String MOMENT = "moment";
    private static final String BEGINS = "begins";
    /** What a draft keeps of it. */
    static final List<String> FIELDS = List.of(TITLE, SUMMARY, WORDS, CHANGED, BOUND, MOMENT, BEGINS);

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_SUMMARY = 400;
    private static final int LONGEST_WORDS = 20_000;
    private static final int LONGEST_CHANGED = 300;
    private static final int LONGEST_REASON = 500;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private OurPolicyForm() {}

    static Form empty(LocalDate today) {
        return Form.empty().with(BEGINS, today.toString());
    }

    static Form changing(Version version, LocalDate today) {
        var scope = version.scope();
        var begins = version.hasBegun(today) ? today : scope.begins();
        return empty(begins)
                .with(SEEN, Integer.toString(version.number()))
                .with(TITLE, version.wording().title())
                .with(SUMMARY, version.wording().summary())
                .with(WORDS, version.wording().words())
                .withAll(BOUND, scope.bound().stream().map(Bound::key).toList())
                .withAll(MOMENT, scope.moments().stream().map(PolicyPrompt::key).toList());
    }

    /** Whether somebody typed a word in it: days and choices may stand there before. */
    static boolean isWritten(Form form) {
        return Stream.of(TITLE, SUMMARY, WORDS, CHANGED)
                .anyMatch(field -> !form.value(field).isBlank());
    }

    /** The same words, changed from another version; kept by another key. */
    static Form after(Form form, Version theirs) {
        return form.again().with(SEEN, Integer.toString(theirs.number()));
    }

    /** Whom it is for and when; begins on the first day there is when none was typed that can be, see {@link #checked}. */
    static Scope scope(Form form) {
        var bound = EnumSet.noneOf(Bound.class);
        form.values(BOUND).forEach(key -> Bound.ofKey(key).ifPresent(bound::add));
        var moments = EnumSet.noneOf(PolicyPrompt.class);
        form.values(MOMENT).forEach(key -> PolicyPrompt.ofKey(key).ifPresent(moments::add));
        var begins = form.day(BEGINS);
        return new Scope(bound, moments, begins == null ? FIRST_DAY : begins);
    }

    /** The words as they are kept: what it is in short is one line, whatever lines it was typed in. */
    static Wording wording(Form form) {
        return new Wording(form.line(TITLE), form.words(SUMMARY).replace('\n', ' '), form.words(WORDS));
    }

    static String changed(Form form) {
        return form.words(CHANGED).replace('\n', ' ');
    }

    static boolean changes(Form form, Version before) {
        var now = scope(form);
        var was = before.scope();
        return !wording(form).equals(before.wording())
                || !now.bound().equals(was.bound())
                || !now.moments().equals(was.moments())
                || !now.begins().equals(was.begins());
    }

    /** @param before the version it follows; null for a new policy */
    static Form checked(Form form, @Nullable Version before, LocalDate today) {
        var bound = scope(form).bound();
        var begins = form.day(BEGINS);
        var said = form.needs(TITLE, "our-policy.title.none")
                .lineUpTo(LONGEST_TITLE, TITLE, "our-policy.title.too-long")
                .needs(SUMMARY, "our-policy.summary.none")
                .wordsUpTo(LONGEST_SUMMARY, SUMMARY, "our-policy.summary.too-long")
                .needs(WORDS, "our-policy.words.none")
                .wordsUpTo(LONGEST_WORDS, WORDS, "our-policy.words.too-long")
                .refuseIf(bound.isEmpty(), BOUND, "our-policy.bound.none")
                .refuseIf(before != null && !bound.containsAll(before.scope().bound()), BOUND, "our-policy.bound.stay")
                .refuseIf(
                        begins == null || begins.isBefore(FIRST_DAY) || begins.isAfter(today.plusYears(2)),
                        BEGINS,
                        "our-policy.begins.wrong");
        return (before == null ? said : said.needs(CHANGED, "our-policy.changed.none"))
                .wordsUpTo(LONGEST_CHANGED, CHANGED, "our-policy.changed.too-long")
                .unmarked(SUMMARY, WORDS, CHANGED);
    }

    /** Why it ends. */
    static Form checkedToEnd(Form form) {
        return form.needs(BECAUSE, "our-policy.because.none")
                .wordsUpTo(LONGEST_REASON, BECAUSE, "our-policy.because.too-long")
                .unmarked(BECAUSE);
    }
}
