package org.kith.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.springframework.stereotype.Component;

/** The record as somebody else sees it, or would if something were decided, by the very policy that holds for them. Called inside the actor's transaction. */
@Component
class Preview {
    private final Sharing sharing;
    private final SeeAsSql seeAs;
    private final SeenBy seen;
    private final Clock clock;

    Preview(Sharing sharing, SeeAsSql seeAs, SeenBy seen, Clock clock) {
        this.sharing = sharing;
        this.seeAs = seeAs;
        this.seen = seen;
        this.clock = clock;
    }

    SeenByPage now(Viewer viewer, UUID person, Recipient recipient) {
        SharingPermissions.of(viewer).mustDecide();
        return page(viewer, person, recipient, () -> {}, false);
    }

    /** With what is chosen as it would be sent to be decided. */
    SeenByPage proposed(Viewer viewer, UUID person, Recipient recipient, SharingForm form) {
        SharingPermissions.of(viewer).mustDecide();
        var proposed = decidable(form, LocalDate.now(clock));
        return page(
                        viewer,
                        person,
                        recipient,
                        () -> sharing.decide(viewer, person, recipient, proposed, () -> {}),
                        true)
                .with(SeenByPage.Chosen.of(sharing.whose(person).address() + "/with/" + recipient.path(), form.form()));
    }

    private SeenByPage page(Viewer viewer, UUID person, Recipient recipient, Runnable first, boolean proposed) {
        var content = seeAs.as(recipient, first, () -> seen.read(person));
        var whose = sharing.whose(person);
        var back = whose.address() + "/with/" + recipient.path();
        return seen.page(viewer, content, recipient.called(), whose.name(), back, proposed);
    }

    /**
     * The form as far as a preview needs it: where a day or a reason is missing yet, one stands in for it, and on what ground it is does not matter. A
     * section of which they see less keeps its ground, which is none without a reason.
     */
    static SharingForm decidable(SharingForm chosen, LocalDate today) {
        Form form = chosen.form().again().withAll("held", List.of());
        for (var field :
                new SharingFormCheck(chosen).decided(today, false, "").wrong().keySet()) {
            form = field.startsWith("until")
                    ? form.with(field, field.equals("until") ? today.plusDays(1).toString() : "")
                    : form;
        }
        return new SharingForm(form.with("basis", Basis.AGREED.key()).with("because", "…"));
    }
}
