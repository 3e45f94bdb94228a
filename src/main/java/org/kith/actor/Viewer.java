package org.kith.actor;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting, as the database found them when this transaction began.
 *
 * @param account null for a job
 * @param role {@code administrator}, {@code manager}, {@code worker}, {@code analyst}, {@code young person}, {@code partner},
 *     {@code partner lead}, or {@code job …}
 * @param youngPerson whose own account this is; null for everybody else
 * @param onlyShared whether they see of the young person this transaction is about only what is shared with them
 */
public record Viewer(
        @Nullable UUID account,
        @Nullable UUID organisation,
        String role,
        String name,
        @Nullable String organisationName,
        @Nullable UUID youngPerson,
        boolean onlyShared) {

    /** The account acting, where only a person can be. */
    public UUID me() {
        return Objects.requireNonNull(account, "a job is nobody");
    }
}
