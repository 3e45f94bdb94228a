package org.kith.demo;

import java.util.UUID;

/** A team being told of. */
public final class InTeam {
    private final UUID id = UUID.randomUUID();
    private final InOrganisation organisation;

    InTeam(InOrganisation organisation, String name) {
        this.organisation = organisation;
        organisation.rows.teams.add(id, organisation.id(), name);
    }

    public UUID id() {
        return id;
    }

    public Colleague worker(String who) {
        return new Colleague(organisation, who, "worker").in(this);
    }

    public Colleague manager(String who) {
        return new Colleague(organisation, who, "manager").in(this);
    }

    /** @param knownAs the name they go by; empty for somebody only a return has named */
    public Young youngPerson(String knownAs) {
        return new Young(organisation, this, knownAs);
    }
}
