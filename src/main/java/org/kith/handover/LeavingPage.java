package org.kith.handover;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/**
 * The form that says that somebody leaves.
 *
 * @param among of whom it can be said here
 * @param told how many young people of whoever looks are told, where they say it of themselves
 * @param already that it was said of them before and something else
 */
record LeavingPage(Viewer viewer, List<LeavingSql.Working> among, int told, Form form, List<Leaving> already)
        implements FormPage {

    LeavingPage with(Form checked, List<Leaving> there) {
        return new LeavingPage(viewer, among, told, checked, there);
    }

    boolean ofOthers() {
        return HandoverPermissions.of(viewer).manage();
    }

    @Override
    public boolean isLate() {
        return !already.isEmpty();
    }
}
