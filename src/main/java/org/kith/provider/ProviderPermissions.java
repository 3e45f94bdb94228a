package org.kith.provider;

import java.util.Optional;
import java.util.Set;
import org.kith.actor.Role;
import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;

/**
 * For whom the provider can vouch, and who looks after that. Administrators come by a passkey alone: whoever looks after the provider's accounts would
 * otherwise make administrators here; and young people have their own ways in.
 */
record ProviderPermissions(boolean lookAfter, boolean joinOneself) {
    static final Set<Role> VOUCHED_FOR =
            Set.of(Role.WORKER, Role.MANAGER, Role.ANALYST, Role.PARTNER, Role.PARTNER_LEAD);

    static ProviderPermissions of(Viewer viewer) {
        return new ProviderPermissions(
                NavigationPermissions.of(viewer).inviteStaff(), VOUCHED_FOR.contains(viewer.role()));
    }

    /** Why somebody may not come in as what they are here, or will be once a second person said so, as a key in the words files; nothing where they may. */
    static Optional<String> whyNot(Role role, Claims claims, Optional<GroupMap> groups) {
        if (!VOUCHED_FOR.contains(role)) {
            return Optional.of("provider.not-in.passkey");
        }
        return groups.isEmpty() || groups.get().rolesOf(claims.groups()).contains(role)
                ? Optional.empty()
                : Optional.of("provider.not-in.groups");
    }
}
