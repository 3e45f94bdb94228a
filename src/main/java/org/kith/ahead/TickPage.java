package org.kith.ahead;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.people.YoungPersonHeader;
import org.kith.web.FormPage;

/** The form that says how a step stands. */
record TickPage(
        Viewer viewer, YoungPersonHeader whose, Coming coming, Preparation step, Form form, StepPage.Around around)
        implements FormPage {

    boolean own() {
        return ComingPermissions.of(viewer).own();
    }

    String back() {
        return whose.address() + "/coming/" + coming.key();
    }

    String action() {
        return back() + "/steps/" + step.id();
    }

    List<Option> states() {
        return StepForm.states(step, own());
    }

    @Override
    public boolean isLate() {
        return around.late();
    }

    /** Where what is typed is kept. */
    String drafts() {
        return ComingDrafts.said(coming, step.id()).address(whose.id());
    }
}
