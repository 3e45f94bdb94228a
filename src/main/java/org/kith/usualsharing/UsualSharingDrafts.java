package org.kith.usualsharing;

import java.util.Optional;
import org.kith.actor.Viewer;
import org.kith.drafts.DraftForm;
import org.kith.drafts.FormName;
import org.kith.drafts.OwnDraftForms;
import org.kith.form.Form;
import org.springframework.stereotype.Component;

/** What is typed as usual is kept for whoever says it. */
@Component
class UsualSharingDrafts implements OwnDraftForms {
    static final DraftForm USUAL =
            DraftForm.of(new FormName("usual-sharing", null), "/usual-sharing", UsualSharingForm.names());

    @Override
    public Optional<DraftForm> find(Viewer viewer, FormName name, Form typed) {
        if (!name.equals(USUAL.name())) {
            return Optional.empty();
        }
        UsualSharingPermissions.of(viewer).mustSay();
        return Optional.of(USUAL);
    }
}
