package org.kith.worried;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/**
 * Whom young people can call.
 *
 * @param now what the organisation says; null where it says nothing
 * @param calls what stands below it in any case
 * @param isLate whether somebody said something since the form began
 */
record WorriedPage(Viewer viewer, Form form, @Nullable OurWords now, List<Call> calls, boolean isLate)
        implements FormPage {

    /** Where what is typed is kept. */
    String drafts() {
        return WorriedDrafts.FORM.ownAddress();
    }
}
