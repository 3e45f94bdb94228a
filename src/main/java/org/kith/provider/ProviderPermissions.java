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
    private static final String NOT_BY_GROUPS = "provider.not-in.groups";

    static final Set<Role> VOUCHED_FOR =
            Set.of(Role.WORKER, Role.MANAGER, Role.ANALYST, Role.PARTNER, Role.PARTNER_LEAD);

    static ProviderPermissions of(Viewer viewer) {
        return new ProviderPermissions(
                NavigationPermissions.of(viewer).inviteStaff(), VOUCHED_FOR.contains(viewer.role()));
    }

    /**
     * Why somebody may not come in as what they were invited as, as a key in the words files; nothing where they may. Whoever waits for a second person's
     * word comes in to wait, and sees nothing.
     */
    static Optional<String> whyNot(Role invitedAs, Claims claims, Optional<GroupMap> groups) {
        if (!VOUCHED_FOR.contains(invitedAs)) {
            return Optional.of("provider.not-in.passkey");
        }
        return groups.isEmpty() || groups.get().rolesOf(claims.groups()).contains(invitedAs)
                ? Optional.empty()
                : Optional.of(NOT_BY_GROUPS);
    }

    /** Whether the provider said of somebody that they are what they were here no longer, and did not merely leave it open. */
    static boolean saysNo(String whyNot, Claims claims) {
        return whyNot.equals(NOT_BY_GROUPS) && !claims.tooManyGroups();
    }
}
