package org.kith.helpasked;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.drafts.DraftForm;
import org.kith.drafts.DraftForms;
import org.kith.drafts.FormName;
import org.springframework.stereotype.Component;

/** What somebody began to ask or to answer, and has not sent. */
@Component
class HelpDrafts implements DraftForms {
    private static final String KIND = "help-answer";

    static final DraftForm ASK =
            DraftForm.of(new FormName("help", null), "/help", List.of(HelpForm.ABOUT, HelpForm.WORDS));

    private final Helps helps;

    HelpDrafts(Helps helps) {
        this.helps = helps;
    }

    static DraftForm of(UUID ask) {
        return DraftForm.of(new FormName(KIND, ask), "/help", List.of(HelpForm.WORDS));
    }

    @Override
    public Optional<DraftForm> find(Asked asked) {
        var may = HelpPermissions.of(asked.viewer());
        if (asked.name().equals(ASK.name())) {
            may.mustAsk();
            return Optional.of(ASK);
        }
        var ask = asked.name().of();
        if (ask == null || !asked.name().is(KIND)) {
            return Optional.empty();
        }
        may.mustAnswer();
        return Optional.of(of(helps.of(asked.youngPerson(), ask).id()));
    }
}
