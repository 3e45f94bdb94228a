package org.kith.referrals;

import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/**
 * What services may do with what they are shown.
 *
 * @param now what holds; null where nobody wrote any
 * @param isLate whether others came to hold while these were written, so that nothing of them was kept
 */
record TermsPage(Viewer viewer, ReferralWritingSql.@Nullable Terms now, Form form, boolean isLate) implements FormPage {

    /** Whether they were begun before what holds now was there. */
    static boolean isNewer(ReferralWritingSql.@Nullable Terms now, Form form) {
        return now != null && form.number(StepForm.SEEN) != now.number();
    }

    boolean isNewer() {
        return isNewer(now, form);
    }

    /** What holds, where other words stand in the form. */
    ReferralWritingSql.@Nullable Terms beside() {
        return now == null || now.words().equals(form.words(StepForm.WORDS)) ? null : now;
    }

    /** What whoever sends the form has seen: it stands on the page. */
    int seen() {
        return now == null ? 0 : now.number();
    }
}
