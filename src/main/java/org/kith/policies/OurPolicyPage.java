package org.kith.policies;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * One policy of the organisation, to be read.
 *
 * @param versions those they may read, the latest first
 * @param kept whether something was kept just now
 */
record OurPolicyPage(Viewer viewer, OurPolicy policy, List<Version> versions, LocalDate today, boolean kept)
        implements Page {

    OurPoliciesPermissions may() {
        return OurPoliciesPermissions.of(viewer);
    }

    boolean asks() {
        return may().acknowledge(policy, policy.version(), today);
    }

    /** What changed since they read it, the latest first; nothing for whoever never read it. */
    List<Version> changedSince() {
        var mine = policy.mine();
        return versions.stream()
                .filter(one -> mine != null
                        && one.number() > mine.version()
                        && one.number() <= policy.version().number())
                .toList();
    }

    /** The version that will hold next; null for none. */
    @Nullable
    Version next() {
        return versions.isEmpty()
                        || versions.getFirst().number() == policy.version().number()
                ? null
                : versions.getFirst();
    }
}
