package org.kith.nation;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/**
 * What changes on a birthday, as Kith says it and as the organisation does.
 *
 * @param isLate whether somebody said something since the form began
 */
record BirthdayPage(Viewer viewer, BirthdayLaw law, Form form, boolean isLate) implements FormPage {

    String title() {
        return say("nation.birthday", law.age());
    }

    /** What Kith says, of somebody who is made up. */
    List<String> kiths(boolean own) {
        return law.kiths(own, say("nation.example"));
    }

    /** Where what is typed is kept. */
    String drafts() {
        return BirthdayDrafts.of(law.age()).ownAddress();
    }
}
