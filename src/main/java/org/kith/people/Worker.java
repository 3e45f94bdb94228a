package org.kith.people;

import static org.kith.web.Words.say;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works with young people, as returns and colleagues know them. Their own account's name counts first, then the name a
 * colleague gave them, then their code in the return.
 */
record Worker(
        UUID id,
        @Nullable String swId,
        @Nullable String givenName,
        @Nullable UUID accountId,
        @Nullable String accountName) {

    String name() {
        if (accountName != null) {
            return accountName;
        }
        if (givenName != null) {
            return givenName;
        }
        return swId == null ? say("worker.unnamed") : swId;
    }

    /** An account of the organisation that a worker may turn out to be. */
    record Account(UUID id, String name) {}

    /** A young person's time with this worker. */
    record Stay(UUID youngPersonId, @Nullable String goesBy, Spell spell) implements Stretch {

        String name() {
            return goesBy == null ? say("young-person.unnamed") : goesBy;
        }

        @Override
        public LocalDate from() {
            return spell.from();
        }

        @Override
        public @Nullable LocalDate until() {
            return spell.until();
        }
    }
}
