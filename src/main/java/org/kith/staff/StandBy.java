package org.kith.staff;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works here, of whom a second person says that they do, or whom an administrator or a group put into a team.
 *
 * @param waits whether they see nothing until somebody says that they work here
 * @param beside whether they are in a team of whoever looks, whose managers have not said yet that they know of it
 * @param second whether whoever looks may be the second person
 * @param by who let them in, or put them into the team; empty where nobody is known
 * @param byGroup whether a group did that they are in at the provider of identities
 * @param since when that was
 * @param teams what the teams are called that they are in
 * @param saidBy who said last that they work here; null where nobody did
 */
record StandBy(
        UUID account,
        String name,
        String role,
        boolean waits,
        boolean beside,
        boolean second,
        String by,
        boolean byGroup,
        Instant since,
        String teams,
        @Nullable String saidBy,
        @Nullable Instant saidAt) {

    /** Whether it is open for anybody. */
    boolean open() {
        return waits || beside;
    }
}
