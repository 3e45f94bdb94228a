package org.kith.assignment;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.web.FormPage;

/**
 * The form that says that a colleague works with a young person.
 *
 * @param colleagues who is in their team
 * @param now who works with them already
 * @param roles what colleagues are called here already
 * @param already what is there already and is something else; null for nothing
 */
record BeginningPage(
        Viewer viewer,
        Person person,
        List<Choice> colleagues,
        List<TimeTogether> now,
        List<String> roles,
        Form form,
        @Nullable TimeTogether already,
        LocalDate today)
        implements FormPage {

    /** Whether it is the colleague who was chosen that is there already. */
    boolean isThere() {
        return already != null
                && already.until() == null
                && form.chose(AssignmentForm.CHOSEN, String.valueOf(already.account()));
    }

    /** A colleague to choose; of one who works with them already that is said, whom a return names and nobody here yet. */
    private String called(Choice colleague) {
        return now.stream().anyMatch(time -> colleague.id().equals(time.account()))
                ? say("assignment.begin.works", colleague.name(), person.name())
                : colleague.name();
    }

    List<Option> options() {
        return Option.each(colleagues, one -> one.id().toString(), this::called);
    }

    @Override
    public boolean isLate() {
        return already != null;
    }
}
