package org.kith.emergency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.kith.form.Form;
import org.kith.words.Dates;

/**
 * Whose record somebody needs to open, why, and whether it is safe to tell. The key of the form is the id of the emergency to be, so that sending it
 * twice opens once.
 */
final class EmergencyForm {
    static final String NAME = "name";
    static final String BORN = "born";
    static final String REASON = "reason";
    /** Whether telling them at once would put somebody in danger. */
    static final String DANGEROUS = "dangerous";

    static final String BECAUSE = "because";
    static final String REVIEW_ON = "reviewOn";
    /** The last emergency of theirs when the form began; not there where it does not say. */
    private static final String AFTER = "after";

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST = 500;
    private static final int FARTHEST_DAYS = 28;
    private static final int OLDEST = 130;

    private EmergencyForm() {}

    static Form empty(LocalDate today) {
        return Form.empty().with(REVIEW_ON, today.plusDays(7).toString());
    }

    /** The same, begun after what they opened last; empty where that is nothing. */
    static Form after(Form form, List<Emergency> mine) {
        return form.with(AFTER, last(mine));
    }

    /** Whether they opened one and closed it since the form began, as in another tab: then it asks again. */
    static boolean isClosedMeanwhile(Form form, List<Emergency> mine) {
        return form.has(AFTER)
                && !form.value(AFTER).equals(last(mine))
                && mine.stream().noneMatch(one -> one.opened().open());
    }

    private static String last(List<Emergency> mine) {
        return mine.stream()
                .max(Comparator.comparing(one -> one.opened().at()))
                .map(one -> one.id().toString())
                .orElse("");
    }

    static Form checked(Form form, Clock clock) {
        var today = LocalDate.now(clock);
        var born = form.day(BORN);
        var who = form.needs(NAME, "emergency.name.none")
                .lineUpTo(LONGEST, NAME, "emergency.name.none")
                .refuseIf(
                        born == null || !Dates.hasCome(born, clock) || born.isBefore(today.minusYears(OLDEST)),
                        BORN,
                        "emergency.born.none");
        var why = who.refuseIf(
                        form.line(REASON).codePoints().count() < SHORTEST_REASON, REASON, "emergency.reason.short")
                .wordsUpTo(LONGEST, REASON, "emergency.too-long")
                .unmarked(REASON);
        return isDangerous(form) ? checkedNotTelling(why, today) : why;
    }

    /** Why somebody is not told, and when that is looked at again: both are needed. */
    static Form checkedNotTelling(Form form, LocalDate today) {
        var day = form.day(REVIEW_ON);
        return form.needs(BECAUSE, "emergency.because.none")
                .wordsUpTo(LONGEST, BECAUSE, "emergency.too-long")
                .unmarked(BECAUSE)
                .refuseIf(
                        day == null || !day.isAfter(today) || day.isAfter(today.plusDays(FARTHEST_DAYS)),
                        REVIEW_ON,
                        "emergency.review-on.wrong");
    }

    static Form checkedTalk(Form form) {
        return form.lineUpTo(LONGEST, "words", "emergency.too-long");
    }

    static boolean isDangerous(Form form) {
        return form.has(DANGEROUS);
    }

    /** What was typed, where it was not kept. */
    static String toCopy(Form form) {
        return isDangerous(form) ? form.words(REASON) + "\n\n" + form.words(BECAUSE) : form.words(REASON);
    }
}
