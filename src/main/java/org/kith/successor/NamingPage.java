package org.kith.successor;

import java.time.LocalDate;
import java.util.List;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.handover.Handover;
import org.kith.handover.HandoverPart;
import org.kith.handover.HandoverStep;
import org.kith.people.Fit;
import org.kith.vocabulary.RolesToChoose;
import org.kith.web.FormPage;

/**
 * The form that says who takes over.
 *
 * @param colleagues who could, those with least to do first
 * @param fit what the young person says of their languages and of where they are
 * @param wishes what the young person said, the latest first
 * @param roles what whoever takes over can be to them
 * @param isLate whether somebody was named since it was opened, or by the same form
 * @param readers who reads it
 */
record NamingPage(
        Viewer viewer,
        Handover handover,
        List<Option> colleagues,
        Fit fit,
        List<HandoverStep> wishes,
        RolesToChoose roles,
        Form form,
        boolean isLate,
        LocalDate today,
        String readers)
        implements FormPage {

    /** Each as it was said last. */
    List<HandoverStep> wishesNow() {
        return HandoverPart.WISHES.latest(wishes);
    }

    /** Where what is typed is kept. */
    String drafts() {
        return NamingDrafts.of(handover.id()).address(handover.whose().youngPerson());
    }
}
