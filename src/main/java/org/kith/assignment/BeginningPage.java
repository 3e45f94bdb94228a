package org.kith.assignment;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.vocabulary.RolesToChoose;
import org.kith.web.FormPage;

/**
 * The form that says that a colleague works with a young person.
 *
 * @param colleagues who is in their team, and what stands beside each
 * @param now who works with them already
 * @param roles what colleagues can be to a young person
 * @param already what is there already and is something else; null for nothing
 */
record BeginningPage(
        Viewer viewer,
        Person person,
        List<Option> colleagues,
        List<TimeTogether> now,
        RolesToChoose roles,
        Form form,
        @Nullable TimeTogether already,
        LocalDate today)
        implements FormPage {

    /** Whether it is the colleague who was chosen that is there already. */
    boolean isThere() {
        return already != null
                && already.runs(today)
                && form.chose(AssignmentForm.CHOSEN, String.valueOf(already.account()));
    }

    /** Who else, or who at all. */
    String title() {
        return say(now.isEmpty() ? "assignment.begin.title.nobody" : "assignment.begin.title", person.name());
    }

    @Override
    public boolean isLate() {
        return already != null;
    }
}
