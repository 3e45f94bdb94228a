package org.kith.actor;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting, as the database found them when this transaction began.
 *
 * @param account null for a job
 * @param youngPerson whose own account this is; null for everybody else
 * @param onlyShared whether they see of the young person this transaction is about only what is shared with them
 * @param emergency the record this transaction is about, where they see it for no other reason than an emergency; null otherwise
 * @param leavesTo where a young person is who leaves quickly, an address of somebody else's; null for those without that button
 */
public record Viewer(
        @Nullable UUID account,
        @Nullable UUID organisation,
        Role role,
        String name,
        @Nullable String organisationName,
        @Nullable UUID youngPerson,
        boolean onlyShared,
        @Nullable Emergency emergency,
        @Nullable String leavesTo) {

    /** Somebody's record, opened in an emergency, and until when. */
    public record Emergency(UUID youngPerson, Instant until) {}

    /** Whoever has nothing open in an emergency. */
    public Viewer(
            @Nullable UUID account,
            @Nullable UUID organisation,
            String role,
            String name,
            @Nullable String organisationName,
            @Nullable UUID youngPerson,
            boolean onlyShared) {
        this(account, organisation, role, name, organisationName, youngPerson, onlyShared, null);
    }

    /** Whoever leaves as everybody does. */
    public Viewer(
            @Nullable UUID account,
            @Nullable UUID organisation,
            String role,
            String name,
            @Nullable String organisationName,
            @Nullable UUID youngPerson,
            boolean onlyShared,
            @Nullable Emergency emergency) {
        this(account, organisation, role, name, organisationName, youngPerson, onlyShared, emergency, null);
    }

    /** The role by the name the database has for it. */
    public Viewer(
            @Nullable UUID account,
            @Nullable UUID organisation,
            String role,
            String name,
            @Nullable String organisationName,
            @Nullable UUID youngPerson,
            boolean onlyShared,
            @Nullable Emergency emergency,
            @Nullable String leavesTo) {
        this(
                account,
                organisation,
                Role.of(role),
                name,
                organisationName,
                youngPerson,
                onlyShared,
                emergency,
                leavesTo);
    }

    /** Whether they see the record this transaction is about for no other reason than an emergency. */
    public boolean inEmergency() {
        return emergency != null;
    }

    /** The account acting, where only a person can be. */
    public UUID me() {
        return Objects.requireNonNull(account, "a job is nobody");
    }
}
