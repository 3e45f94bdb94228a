package org.kith.usualsharing;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.vocabulary.Section;
import org.kith.vocabulary.SectionNames;
import org.kith.web.FormPage;

/**
 * The form that says what a share is usually for, and what was said of it before.
 *
 * @param said each time something was said, the latest first
 * @param isLate whether somebody said something since the form began
 */
record UsualSharingPage(Viewer viewer, SectionNames names, List<UsualSharingSql.Line> said, Form form, boolean isLate)
        implements FormPage {
    UsualSharingPage late() {
        return new UsualSharingPage(viewer, names, said, form, true);
    }

    /** Where what is typed is kept. */
    String drafts() {
        return UsualSharingDrafts.USUAL.ownAddress();
    }

    List<Option> months() {
        return UsualSharingForm.months();
    }

    /** The sections of which something of its own is said or typed stand open. */
    boolean isOpen(Section section) {
        return !form.value(purpose(section)).isBlank()
                || !form.value(months(section)).isEmpty()
                || form.wrong(purpose(section)) != null
                || form.wrong(months(section)) != null;
    }

    String purpose(Section section) {
        return UsualSharingForm.in(UsualSharingForm.PURPOSE, section);
    }

    String months(Section section) {
        return UsualSharingForm.in(UsualSharingForm.MONTHS, section);
    }

    /** Of what it was said. */
    String of(UsualSharingSql.Line line) {
        return Section.ofKey(line.said().section()).map(names::of).orElseGet(() -> say("usual-sharing.all"));
    }

    String purpose(UsualSharingSql.Line line) {
        var purpose = line.said().usual().purpose();
        return purpose.isEmpty() ? say("usual-sharing.nothing") : purpose;
    }

    String months(UsualSharingSql.Line line) {
        var months = line.said().months();
        return months == null ? say("usual-sharing.nothing") : say("usual-sharing.months", months);
    }
}
