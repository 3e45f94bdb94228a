package org.kith.demo;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record that a colleague opened in an emergency, read a part of, and closed, today. */
public final class Opened {
    private final UUID id = UUID.randomUUID();
    private @Nullable String notToldBecause;
    private boolean open;

    Opened(InOrganisation organisation, UUID by, Young young, String reason) {
        organisation.whenSettled(
                () -> organisation.rows.emergencies.add(new Rows.Emergency(by, open, new @Nullable Object[] {
                    id,
                    young.called(),
                    organisation.day(young.bornWhen()),
                    reason,
                    notToldBecause,
                    notToldBecause == null ? null : organisation.day("in 7 days")
                })));
    }

    public UUID id() {
        return id;
    }

    /** Telling the young person at once would have put somebody in danger. */
    public Opened notToldBecause(String words) {
        notToldBecause = words;
        return this;
    }

    /** The hour is not over yet. */
    public Opened stillOpen() {
        open = true;
        return this;
    }
}
