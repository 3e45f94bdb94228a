package org.kith.sharing;

import java.time.LocalDate;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.vocabulary.SectionNames;
import org.kith.web.FormPage;
import org.kith.web.PolicyPrompt;

/**
 * One section that somebody sees until its end: whether it goes on is decided with the young person.
 *
 * @param grant what ends, with its own reason and last day
 */
record EndingPage(Viewer viewer, SharingHeader whose, SectionNames names, Grant grant, Form form) implements FormPage {

    /** The form as it begins: the reason it has, and a day that nobody chose yet. */
    static Form begins(Grant grant) {
        return Form.empty().with("purpose", grant.purpose());
    }

    String section() {
        return names.of(grant.section());
    }

    /** Everything else this recipient sees. */
    String everything() {
        return whose.address() + "/with/" + grant.recipient().path();
    }

    String action() {
        return whose.address() + "/grants/" + grant.id() + "/ending";
    }

    LocalDate until() {
        return grant.until();
    }

    @Override
    public PolicyPrompt moment() {
        return PolicyPrompt.SHARING;
    }
}
