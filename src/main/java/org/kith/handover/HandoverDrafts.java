package org.kith.handover;

import java.util.Optional;
import java.util.UUID;
import org.kith.actor.NotFound;
import org.kith.drafts.DraftForm;
import org.kith.drafts.DraftForms;
import org.kith.drafts.FormName;
import org.springframework.stereotype.Component;

/** The pages of a handover on which what is typed is kept. */
@Component
class HandoverDrafts implements DraftForms {
    private static final String KIND = "handover-";
    private final Handovers handovers;

    HandoverDrafts(Handovers handovers) {
        this.handovers = handovers;
    }

    /** The page of a handover it is typed on. */
    record At(UUID youngPerson, UUID handover, HandoverPart part) {
        DraftForm form() {
            return DraftForm.of(
                    new FormName(KIND + part.key(), handover),
                    "/handovers/" + handover + "/" + part.key(),
                    part.kinds());
        }
    }

    @Override
    public Optional<DraftForm> find(Asked asked) {
        var handover = asked.name().of();
        return handover == null
                ? Optional.empty()
                : asked.name()
                        .after(KIND)
                        .map(key -> of(asked, handover, HandoverPart.ofKey(key).orElseThrow(NotFound::new)));
    }

    private DraftForm of(Asked asked, UUID handover, HandoverPart part) {
        var may = HandoverPermissions.of(asked.viewer());
        may.mustSee();
        var one = handovers.of(asked.youngPerson(), handover);
        if (!asked.sent()) {
            may.mustWrite(part, one);
        }
        return new At(asked.youngPerson(), handover, part).form();
    }
}
