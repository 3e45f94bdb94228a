package org.kith.sharing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.drafts.Draft;
import org.kith.drafts.DraftForm;
import org.kith.drafts.DraftForms;
import org.kith.drafts.FormName;
import org.springframework.stereotype.Component;

/** What is typed with sharing something is kept: what for, and why. What lets somebody see more, or for longer, is chosen anew. */
@Component
class SharingDrafts implements DraftForms {
    private static final String KIND = "sharing-";

    static DraftForm of(String kind, UUID recipient) {
        return DraftForm.of(
                new FormName(KIND + kind, recipient),
                "/sharing/with/" + kind + "/" + recipient,
                List.of("purpose", "because", Draft.WHOM));
    }

    @Override
    public Optional<DraftForm> find(Asked asked) {
        var recipient = asked.name().of();
        return recipient == null
                ? Optional.empty()
                : asked.name()
                        .after(KIND)
                        .filter(kind -> Recipient.Kind.ofKey(kind).isPresent())
                        .map(kind -> {
                            SharingPermissions.of(asked.viewer()).mustDecide();
                            return of(kind, recipient);
                        });
    }
}
