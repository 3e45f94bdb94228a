package org.kith.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.drafts.DraftForm;
import org.kith.drafts.DraftForms;
import org.kith.drafts.FormName;
import org.kith.web.NotAllowed;
import org.springframework.stereotype.Component;

/** What is typed with asking why somebody looked is kept. */
@Component
class WhyDrafts implements DraftForms {
    private static final String KIND = "why";

    /** @param reading the number of the line in the log */
    static DraftForm of(long reading) {
        return DraftForm.of(
                new FormName(KIND, new UUID(0, reading)), "/who-looked/" + reading + "/why", List.of(WhyForm.WORDS));
    }

    @Override
    public Optional<DraftForm> find(Asked asked) {
        var line = asked.name().of();
        if (line == null || !asked.name().is(KIND)) {
            return Optional.empty();
        }
        NotAllowed.unless(AccessLogPermissions.of(asked.viewer()).ask(), "look.ask.not-yours");
        return Optional.of(of(line.getLeastSignificantBits()));
    }
}
