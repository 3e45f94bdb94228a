package org.kith.successor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.actor.Viewer;
import org.kith.contact.ContactDetails;
import org.kith.contact.ContactKind;
import org.kith.form.Form;
import org.kith.handover.Handover;
import org.kith.handover.HandoverPart;
import org.kith.handover.Handovers;
import org.kith.people.AboutWorkers;
import org.kith.readers.Readers;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Gathers what whoever names a successor sees; called inside their transaction, which is about that young person. */
@Component
@ConditionalOnWebApplication
class NamingPages {
    private final Handovers handovers;
    private final NamingSql sql;
    private final ContactDetails contact;
    private final AboutWorkers about;
    private final Readers readers;

    NamingPages(Handovers handovers, NamingSql sql, ContactDetails contact, AboutWorkers about, Readers readers) {
        this.handovers = handovers;
        this.sql = sql;
        this.contact = contact;
        this.about = about;
        this.readers = readers;
    }

    /** @param late whether somebody was named since the form was opened */
    NamingPage of(Viewer viewer, Handover one, Form form, boolean late, LocalDate today) {
        var candidates = sql.candidates(one, today);
        var fit = fit(viewer, one);
        return new NamingPage(
                viewer,
                one,
                candidates,
                fit,
                fits(fit, candidates),
                handovers.steps(one.id(), HandoverPart.WISHES.kinds()),
                form,
                late,
                readers.of(viewer, false).teamAlone(one.whose().name()));
    }

    private Fit fit(Viewer viewer, Handover one) {
        var reach = contact.of(viewer, one.whose().youngPerson());
        return new Fit(
                one.whose().name(),
                reach == null ? null : reach.now(ContactKind.LANGUAGE),
                reach == null ? null : reach.now(ContactKind.PLACE));
    }

    private Map<UUID, String> fits(Fit fit, List<Candidate> candidates) {
        var accounts = candidates.stream().map(Candidate::account).toList();
        return about.of(accounts).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> fit.of(one.getValue())));
    }
}
