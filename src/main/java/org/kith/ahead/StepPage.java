package org.kith.ahead;

import java.time.LocalDate;
import java.util.List;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.people.YoungPersonHeader;
import org.kith.web.FormPage;

/** The form that adds a step. */
record StepPage(Viewer viewer, YoungPersonHeader whose, Coming coming, List<Option> who, Form form, Around around)
        implements FormPage {

    /**
     * @param readers who reads it, by name
     * @param late whether this form was kept before with other words
     */
    record Around(String readers, boolean late, LocalDate today) {}

    StepPage with(Form typed) {
        return new StepPage(viewer, whose, coming, who, typed, around);
    }

    boolean own() {
        return ComingPermissions.of(viewer).own();
    }

    String back() {
        return whose.address() + "/coming/" + coming.key();
    }

    String action() {
        return back() + "/steps";
    }

    @Override
    public boolean isLate() {
        return around.late();
    }

    /** Where what is typed is kept. */
    String drafts() {
        return ComingDrafts.step(coming).address(whose.id());
    }
}
