package org.kith.assignment;

import java.time.LocalDate;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/**
 * Asked from when on and why before somebody stops working with a young person.
 *
 */
record EndingPage(Viewer viewer, Person person, TimeTogether time, Form form, LocalDate today) implements FormPage {

    /** They have not begun: it is said that they never do. */
    boolean isToCome() {
        return time.isToCome(today);
    }

    /** Somebody said before that it ended, and said something else. */
    @Override
    public boolean isLate() {
        return !time.runs(today);
    }
}
