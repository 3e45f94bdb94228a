package org.kith.services;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.drafts.DraftForm;
import org.kith.drafts.DraftForms;
import org.kith.drafts.FormName;
import org.springframework.stereotype.Component;

/** What a partner types and chooses with asking to see more is kept: asking lets nobody see anything. */
@Component
class AskDrafts implements DraftForms {
    private static final FormName NAME = new FormName("ask", null);

    static DraftForm of(UUID youngPerson) {
        return DraftForm.of(
                NAME,
                "//shared-with-me/" + youngPerson + "/asking",
                List.of(AskForm.SECTION, AskForm.WORDS, AskForm.TO_ADD));
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
