package org.kith.worried;

import java.util.Optional;
import org.kith.actor.Viewer;
import org.kith.drafts.DraftForm;
import org.kith.drafts.FormName;
import org.kith.drafts.OwnDraftForms;
import org.kith.form.Form;
import org.springframework.stereotype.Component;

/** What is typed about whom young people can call is kept for whoever types it. */
@Component
class WorriedDrafts implements OwnDraftForms {
    static final DraftForm FORM = DraftForm.of(new FormName("worried", null), "/worried", WorriedForm.NAMES);

    @Override
    public Optional<DraftForm> find(Viewer viewer, FormName name, Form typed) {
        if (!FORM.name().equals(name)) {
            return Optional.empty();
        }
        WorriedPermissions.of(viewer).mustSay();
        return Optional.of(FORM);
    }
}
