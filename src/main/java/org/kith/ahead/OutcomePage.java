package org.kith.ahead;

import java.time.LocalDate;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.people.YoungPersonHeader;
import org.kith.web.FormPage;

/**
 * The form that says what became of something foreseen.
 *
 * @param isLate whether something was said of it meanwhile
 * @param readers who reads it, by name
 */
record OutcomePage(
        Viewer viewer,
        YoungPersonHeader whose,
        Coming coming,
        boolean isLate,
        Form form,
        String readers,
        LocalDate today)
        implements FormPage {

    boolean own() {
        return ComingPermissions.of(viewer).own();
    }

    String back() {
        return whose.address() + "/coming/" + coming.key();
    }

    String action() {
        return back() + "/outcome";
    }

    boolean stillOpen() {
        return ComingPermissions.of(viewer).change(coming);
    }

    /** Where what is typed is kept. */
    String drafts() {
        return ComingDrafts.outcome(coming).address(whose.id());
    }
}
