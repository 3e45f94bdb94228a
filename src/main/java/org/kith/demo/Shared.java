package org.kith.demo;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A section of a young person's record being shared. */
public final class Shared {
    private final UUID id = UUID.randomUUID();
    private final Young young;
    private final String section;
    private String recipientKind = "";
    private @Nullable UUID recipient;
    private boolean mayAdd;
    private String since = "1 week ago";
    private String until = "in 6 months";
    private String purpose = "So that nothing has to be told twice";
    private @Nullable UUID decidedBy;
    private String basis = "agreed";
    private @Nullable String because;

    Shared(InOrganisation organisation, Young young, String section) {
        this.young = young;
        this.section = section;
        organisation.whenSettled(() -> write(organisation));
    }

    public UUID id() {
        return id;
    }

    public Shared with(InService service) {
        return with("service", service.id());
    }

    public Shared with(InTeam team) {
        return with("team", team.id());
    }

    public Shared with(Colleague person) {
        return with("person", person.account());
    }

    private Shared with(String kind, UUID whom) {
        recipientKind = kind;
        recipient = whom;
        return this;
    }

    public Shared mayAdd() {
        mayAdd = true;
        return this;
    }

    public Shared since(String when) {
        since = when;
        return this;
    }

    public Shared until(String when) {
        until = when;
        return this;
    }

    public Shared purpose(String words) {
        purpose = words;
        return this;
    }

    /** Decided by somebody of their team and not by them: with the reason, as a duty. */
    public Shared decidedBy(Colleague colleague, String reason) {
        decidedBy = colleague.account();
        basis = "duty";
        because = reason;
        return this;
    }

    private void write(InOrganisation organisation) {
        var by = decidedBy == null ? young.account() : decidedBy;
        organisation.rows.words.add(new Rows.Words(by, young.id(), """
                insert into section_grant (id, organisation_id, young_person_id, section, recipient_kind, recipient_id, may_add, purpose, basis,
                       because, starts_at, ends_at, decided_by, decided_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, new @Nullable Object[] {
            id,
            organisation.id(),
            young.id(),
            section,
            recipientKind,
            recipient,
            mayAdd,
            purpose,
            basis,
            because,
            organisation.moment(since),
            organisation.moment(until),
            by,
            organisation.moment(since)
        }));
    }
}
