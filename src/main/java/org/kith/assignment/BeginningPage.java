package org.kith.assignment;

import static org.kith.words.Words.say;
import static org.kith.words.Words.sayEach;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * The form that says that a colleague works with a young person.
 *
 * @param colleagues who is in their team
 * @param now who works with them already
 * @param roles what colleagues are called here already
 * @param already what is there already and is something else; null for nothing
 * @param wrong what is to be put right, field by field, as keys in the words files
 */
record BeginningPage(
        Viewer viewer,
        Person person,
        List<Choice> colleagues,
        List<TimeTogether> now,
        List<String> roles,
        AssignmentForm form,
        @Nullable TimeTogether already,
        Map<String, String> wrong,
        LocalDate today)
        implements Page {

    /** Whether it is the colleague who was chosen that is there already. */
    boolean isThere() {
        return already != null && already.until() == null && form.chosen().equals(String.valueOf(already.account()));
    }

    /** A colleague to choose; of one who works with them already that is said, whom a return names and nobody here yet. */
    String called(Choice colleague) {
        return now.stream().anyMatch(time -> colleague.id().equals(time.account()))
                ? say("assignment.begin.works", colleague.name(), person.name())
                : colleague.name();
    }

    @Override
    public Map<String, String> toPutRight() {
        return sayEach(wrong);
    }

    @Override
    public int status() {
        return already != null ? 409 : wrong.isEmpty() ? 200 : 422;
    }
}
