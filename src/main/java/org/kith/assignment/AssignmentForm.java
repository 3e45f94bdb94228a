package org.kith.assignment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.vocabulary.RolesToChoose;
import org.kith.words.Today;

/** The forms that say who works with a young person: how they begin, and what is wrong in them. Who is chosen, what they are, since when and why. */
final class AssignmentForm {
    static final String CHOSEN = "chosen";
    static final String ROLE = "role";
    static final String DAY = "day";
    static final String BECAUSE = "because";
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final int LONGEST_ROLE = 60;
    private static final int LONGEST_REASON = 500;

    private AssignmentForm() {}

    static Form empty(LocalDate today) {
        return Form.empty().with(DAY, today.toString());
    }

    /** The one of these that was chosen; null for none of them. */
    static @Nullable Choice chosen(Form form, List<Choice> choices) {
        return choices.stream()
                .filter(one -> form.chose(CHOSEN, one.id().toString()))
                .findFirst()
                .orElse(null);
    }

    static List<Option> options(List<Choice> choices) {
        return Option.each(choices, one -> one.id().toString(), Choice::name);
    }

    /** With what is wrong with day and reason. */
    static Form checked(Form form, LocalDate earliest, Today today) {
        var day = form.day(DAY);
        return form.refuseIf(day == null || day.isBefore(FIRST_DAY), DAY, "assignment.day.none")
                .refuseIf(day != null && !today.hasCome(day), DAY, "assignment.day.to-come")
                .refuseIf(day != null && day.isBefore(earliest), DAY, "assignment.day.before")
                .needs(BECAUSE, "assignment.because.none")
                .wordsUpTo(LONGEST_REASON, BECAUSE, "assignment.because.too-long")
                .unmarked(BECAUSE);
    }

    /** The same for a colleague who begins. */
    static Form checkedToBegin(Form form, List<Choice> colleagues, RolesToChoose roles, Today today) {
        var who = roles.checked(form.refuseIf(chosen(form, colleagues) == null, CHOSEN, "assignment.colleague.none"))
                .needs(ROLE, "assignment.role.none")
                .lineUpTo(LONGEST_ROLE, ROLE, "assignment.role.too-long")
                .unmarked(ROLE);
        return checked(who, FIRST_DAY, today);
    }

    /** The same for a move to another team. */
    static Form checkedToMove(Form form, List<Choice> teams, Today today) {
        return checked(form.refuseIf(chosen(form, teams) == null, CHOSEN, "assignment.team.none"), FIRST_DAY, today);
    }
}
