package org.kith.successor;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.contact.ContactDetails;
import org.kith.contact.ContactKind;
import org.kith.drafts.Drafts;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.handover.Handover;
import org.kith.handover.HandoverPart;
import org.kith.handover.Handovers;
import org.kith.people.ColleaguesToChoose;
import org.kith.people.Fit;
import org.kith.readers.Readers;
import org.kith.vocabulary.RolesToChoose;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Gathers what whoever names a successor sees; called inside their transaction, which is about that young person. */
@Component
@ConditionalOnWebApplication
class NamingPages {
    private final Handovers handovers;
    private final NamingSql sql;
    private final ContactDetails contact;
    private final ColleaguesToChoose colleagues;
    private final Readers readers;
    private final Drafts drafts;

    NamingPages(
            Handovers handovers,
            NamingSql sql,
            ContactDetails contact,
            ColleaguesToChoose colleagues,
            Readers readers,
            Drafts drafts) {
        this.handovers = handovers;
        this.sql = sql;
        this.contact = contact;
        this.colleagues = colleagues;
        this.readers = readers;
        this.drafts = drafts;
    }

    /** As it was begun and not sent; otherwise as it begins. */
    Form begun(UUID youngPerson, UUID handover, Form otherwise) {
        return drafts.of(youngPerson, NamingDrafts.of(handover)).orElse(otherwise);
    }

    void sent(Viewer viewer, Handover one, Form form) {
        drafts.sent(viewer, one.whose().youngPerson(), NamingDrafts.of(one.id()), form);
    }

    /** @param late whether somebody was named since the form was opened */
    NamingPage of(Viewer viewer, Handover one, RolesToChoose roles, Form form, boolean late, LocalDate today) {
        return new NamingPage(
                viewer,
                one,
                colleagues(viewer, one),
                fit(viewer, one),
                handovers.steps(one.id(), HandoverPart.WISHES.kinds()),
                roles,
                form,
                late,
                today,
                readers.of(viewer, false).teamAlone(one.whose().name()));
    }

    /** Who could take over, and what stands beside each. */
    List<Option> colleagues(Viewer viewer, Handover one) {
        return colleagues.toBegin(viewer, one.whose().youngPerson(), sql.colleagues(one), fit(viewer, one)::of);
    }

    private Fit fit(Viewer viewer, Handover one) {
        var reach = contact.of(viewer, one.whose().youngPerson());
        return new Fit(
                one.whose().name(),
                reach == null ? null : reach.now(ContactKind.LANGUAGE),
                reach == null ? null : reach.now(ContactKind.PLACE));
    }
}
