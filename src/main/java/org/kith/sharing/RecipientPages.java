package org.kith.sharing;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.springframework.stereotype.Component;

/** The page on which is chosen what somebody sees of a record. Called inside the actor's transaction. */
@Component
class RecipientPages {
    private final Sharing sharing;
    private final SeenBy seen;
    private final UsualSharing usual;

    RecipientPages(Sharing sharing, SeenBy seen, UsualSharing usual) {
        this.sharing = sharing;
        this.seen = seen;
        this.usual = usual;
    }

    /** As it begins. */
    SharingForm begins(Viewer viewer, UUID id, Recipient whom, LocalDate today) {
        var holding = sharing.holding(id, whom).stream()
                .filter(SharingPermissions.of(viewer)::stop)
                .toList();
        var said = usual.now();
        var begins = SharingForm.of(holding, said, today);
        return said.isIn(holding) ? new SharingForm(begins.form().with(RecipientPage.USUAL, "yes")) : begins;
    }

    RecipientPage page(Viewer viewer, UUID id, Recipient whom, SharingForm form) {
        SharingPermissions.of(viewer).mustDecide();
        sharing.mustOpen();
        return new RecipientPage(
                viewer,
                sharing.whose(id),
                whom,
                whom.named(sharing.recipients(id)),
                seen.sections(),
                sharing.holding(id, whom),
                form,
                Map.of());
    }

    /** The form once more, with what somebody else changed since it began marked in its rows. */
    RecipientPage meanwhile(Viewer viewer, UUID id, Recipient whom, SharingForm form) {
        var now = Held.of(sharing.holding(id, whom));
        var check = new SharingFormCheck(form);
        var again = check.against(now).form().refuse(SharingFormCheck.SECTIONS, "sharing.sections.meanwhile");
        return page(viewer, id, whom, new SharingForm(again))
                .with(sharing.changed(id, whom, check.sharedOtherwise(now)));
    }
}
