package org.kith.referrals;

import java.util.List;
import java.util.Optional;
import org.kith.actor.Viewer;
import org.kith.drafts.DraftForm;
import org.kith.drafts.FormName;
import org.kith.drafts.OwnDraftForms;
import org.kith.form.Form;
import org.springframework.stereotype.Component;

/** What is typed as terms for services is kept for whoever writes them. */
@Component
class TermsDrafts implements OwnDraftForms {
    static final DraftForm TERMS =
            DraftForm.of(new FormName("referral-terms", null), "/referral-terms", List.of(StepForm.WORDS));

    @Override
    public Optional<DraftForm> find(Viewer viewer, FormName name, Form typed) {
        if (!name.equals(TERMS.name())) {
            return Optional.empty();
        }
        ReferralPermissions.of(viewer).mustWriteTerms();
        return Optional.of(TERMS);
    }
}
