package org.kith.promises;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A promise that is written down.
 *
 * @param account the other one, beside the young person; null for the team
 */
record NewPromise(
        boolean byYoungPerson,
        @Nullable UUID account,
        String words,
        @Nullable LocalDate due) {

    boolean isSameAs(Promise there) {
        return there.parties().byYoungPerson() == byYoungPerson
                && Objects.equals(there.parties().account(), account)
                && there.first().equals(words)
                && Objects.equals(there.firstDue(), due);
    }

    /** Whether the same author promised it before and it still stands so. */
    boolean isThereAs(Promise there) {
        return isSameAs(there)
                && there.said().byYou()
                && there.open()
                && there.changes().isEmpty();
    }
}
