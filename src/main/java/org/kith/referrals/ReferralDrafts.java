package org.kith.referrals;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.drafts.Drafts;
import org.kith.drafts.FormName;
import org.kith.form.Form;
import org.springframework.stereotype.Component;

/** A referral that somebody began to write down, page by page, and has not finished. Called inside the actor's transaction. */
@Component
class ReferralDrafts {
    private static final FormName NAME = new FormName("referral", null);

    private final Drafts drafts;

    ReferralDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    Optional<Form> of(UUID youngPerson) {
        return drafts.of(youngPerson, NAME).map(PathForm::begun);
    }

    /** What is typed on one page, on top of the others; answers whether it is kept: not, when this form was sent. */
    boolean keep(Viewer viewer, UUID youngPerson, PathPage.Part part, Form typed) {
        return drafts.keep(viewer, youngPerson, NAME, typed.key(), all(youngPerson, part, typed), place(part));
    }

    /** The same of what waited on a device. */
    boolean bring(Viewer viewer, UUID youngPerson, PathPage.Part part, Form typed) {
        return drafts.bring(viewer, youngPerson, NAME, typed.key(), all(youngPerson, part, typed), place(part));
    }

    /** All that was typed, under the key of the page it comes from. */
    Form whole(UUID youngPerson, PathPage.Part part, Form typed) {
        var begun = of(youngPerson)
                .orElseGet(Form::empty)
                .with(Form.KEY, typed.key().toString());
        return PathForm.on(begun, typed, part);
    }

    private Map<String, String> all(UUID youngPerson, PathPage.Part part, Form typed) {
        return PathForm.toKeep(whole(youngPerson, part, typed));
    }

    private static String place(PathPage.Part part) {
        return "/referrals/new/" + part.key();
    }

    void sent(Viewer viewer, UUID youngPerson, Form form) {
        drafts.sent(viewer, youngPerson, NAME, form.key());
    }
}
