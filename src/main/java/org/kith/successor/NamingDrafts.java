package org.kith.successor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.drafts.DraftForm;
import org.kith.drafts.DraftForms;
import org.kith.drafts.FormName;
import org.kith.handover.HandoverPermissions;
import org.kith.handover.Handovers;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** What a manager typed and chose of who takes over is kept until they send it. */
@Component
@ConditionalOnWebApplication
class NamingDrafts implements DraftForms {
    private static final String KIND = "naming";

    private final Handovers handovers;

    NamingDrafts(Handovers handovers) {
        this.handovers = handovers;
    }

    static DraftForm of(UUID handover) {
        return DraftForm.of(
                new FormName(KIND, handover),
                "/handovers/" + handover + "/worker",
                List.of(NamingForm.SEEN, NamingForm.WHO, NamingForm.DAY, NamingForm.ROLE, NamingForm.BECAUSE));
    }

    @Override
    public Optional<DraftForm> find(Asked asked) {
        var handover = asked.name().of();
        if (handover == null || !asked.name().is(KIND)) {
            return Optional.empty();
        }
        var may = HandoverPermissions.of(asked.viewer());
        may.mustSee();
        var one = handovers.of(asked.youngPerson(), handover);
        if (!asked.sent()) {
            may.mustName(one);
        }
        return Optional.of(of(handover));
    }
}
