package org.kith.demo;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A colleague who is said to work with a young person, being told of: as it was on the day it was said. */
public final class Assigned {
    private String since = "today";
    private @Nullable String saidOn;
    private String because = "Somebody of their own";

    Assigned(InOrganisation organisation, UUID by, UUID account, Young young, String role) {
        organisation.whenSettled(() -> organisation.rows.words.add(new Rows.Words(by, young.id(), """
                insert into assignment (id, organisation_id, young_person_id, account_id, role, starts_on, starts_because, started_by, started_at)
                select gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?, said.at::timestamptz from (select set_config('kith.now', ?::text, true) as at) said
                """, new Object[] {
            organisation.id(),
            young.id(),
            account,
            role,
            organisation.day(since),
            because,
            by,
            organisation.moment(saidOn == null ? since : saidOn)
        })));
    }

    /** The first day, and the day it was said unless that was another one. */
    public Assigned since(String when) {
        since = when;
        return this;
    }

    public Assigned saidOn(String when) {
        saidOn = when;
        return this;
    }

    public Assigned because(String why) {
        because = why;
        return this;
    }
}
