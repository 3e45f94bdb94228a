package org.kith.successor;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.handover.Handover;
import org.kith.handover.HandoverPart;
import org.kith.handover.HandoverStep;
import org.kith.web.FormPage;

/**
 * The form that says who takes over.
 *
 * @param candidates those with least to do first
 * @param fit what the young person says of their languages and of where they are
 * @param fits how each of the candidates fits it, by their account
 * @param wishes what the young person said, the latest first
 * @param isLate whether somebody was named since it was opened, or by the same form
 * @param readers who reads it
 */
record NamingPage(
        Viewer viewer,
        Handover handover,
        List<Candidate> candidates,
        Fit fit,
        Map<UUID, String> fits,
        List<HandoverStep> wishes,
        Form form,
        boolean isLate,
        String readers)
        implements FormPage {

    /** Each as it was said last. */
    List<HandoverStep> wishesNow() {
        return HandoverPart.WISHES.latest(wishes);
    }
}
