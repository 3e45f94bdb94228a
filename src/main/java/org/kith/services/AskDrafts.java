package org.kith.services;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.drafts.DraftForm;
import org.kith.drafts.DraftForms;
import org.kith.drafts.FormName;
import org.springframework.stereotype.Component;

/** What a partner types with asking to see more is kept; which sections they ask for they choose anew. */
@Component
class AskDrafts implements DraftForms {
    private static final FormName NAME = new FormName("ask", null);

    static DraftForm of(UUID youngPerson) {
        return DraftForm.of(NAME, "//shared-with-me/" + youngPerson + "/asking", List.of(AskForm.WORDS));
    }

    @Override
    public Optional<DraftForm> find(Asked asked) {
        if (!asked.name().equals(NAME)) {
            return Optional.empty();
        }
        SharedPermissions.of(asked.viewer()).mustAsk();
        return Optional.of(of(asked.youngPerson()));
    }

    @Override
    public boolean alsoForRecipients() {
        return true;
    }
}
