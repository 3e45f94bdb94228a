package org.kith.handover;

import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/** The form that says that somebody stays after all. */
record StayingPage(Viewer viewer, Leaving leaving, Form form) implements FormPage {
    /** Where what is typed is kept. */
    String drafts() {
        return HandoverDrafts.staying(leaving.id()).ownAddress();
    }
}
