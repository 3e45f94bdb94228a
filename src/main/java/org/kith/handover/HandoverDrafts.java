package org.kith.handover;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.drafts.DraftForm;
import org.kith.drafts.DraftForms;
import org.kith.drafts.FormName;
import org.kith.drafts.OwnDraftForms;
import org.kith.form.Form;
import org.springframework.stereotype.Component;

/** The pages of a handover on which what is typed is kept; and those on which somebody says that they leave, or stay after all. */
@Component
class HandoverDrafts implements DraftForms, OwnDraftForms {
    /** Kept with who, when and why: whoever comes back sends it as they left it, and nobody is told before. */
    static final DraftForm LEAVING = DraftForm.of(
            new FormName("leaving", null),
            "/handovers/leaving",
            List.of(LeavingForm.WHO, LeavingForm.LAST_DAY, LeavingForm.REASON));

    private static final String STAYING = "staying";
    private static final String KIND = "handover-";

    private final Handovers handovers;
    private final LeavingSql leavings;

    HandoverDrafts(Handovers handovers, LeavingSql leavings) {
        this.handovers = handovers;
        this.leavings = leavings;
    }

    static DraftForm staying(UUID leaving) {
        return DraftForm.of(
                new FormName(STAYING, leaving),
                "/handovers/leaving/" + leaving + "/return",
                List.of(LeavingForm.BECAUSE));
    }

    @Override
    public Optional<DraftForm> find(Viewer viewer, FormName name, Form typed) {
        var leaving = name.of();
        var stays = name.is(STAYING) && leaving != null;
        if (!stays && !name.equals(LEAVING.name())) {
            return Optional.empty();
        }
        HandoverPermissions.of(viewer).mustWork();
        if (leaving == null) {
            return Optional.of(LEAVING);
        }
        if (leavings.one(leaving).isEmpty() && leavings.takenBack(leaving).isEmpty()) {
            throw new NotFound();
        }
        return Optional.of(staying(leaving));
    }

    /** The page of a handover it is typed on. */
    record At(UUID youngPerson, UUID handover, HandoverPart part) {
        DraftForm form() {
            return DraftForm.of(
                    new FormName(KIND + part.key(), handover),
                    "/handovers/" + handover + "/" + part.key(),
                    part.isOfOneAlone()
                            ? Stream.concat(part.kinds().stream(), Stream.of(HandoverForm.WHOM))
                                    .toList()
                            : part.kinds());
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
