package org.kith.demo;

import java.util.UUID;

/** A partner service being told of. */
public final class InService {
    private final UUID id = UUID.randomUUID();
    private final InOrganisation organisation;

    InService(InOrganisation organisation, String name, String kind) {
        this.organisation = organisation;
        organisation.rows.services.add(id, organisation.id(), name, kind, organisation.moment("1 year ago"));
    }

    public UUID id() {
        return id;
    }

    public InOrganisation organisation() {
        return organisation;
    }

    public Colleague partner(String who) {
        return Colleague.of(this, who, "partner");
    }

    /** Somebody who also looks after who of the service comes in. */
    public Colleague lead(String who) {
        return Colleague.of(this, who, "partner lead");
    }
}
