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
 * @param asked who is asked to read the latest, in words, for those who look after it; empty for all others
 */
record OurPolicyPage(Viewer viewer, OurPolicy policy, List<Version> versions, LocalDate today, String asked)
        implements Page {

    OurPoliciesPermissions may() {
        return OurPoliciesPermissions.of(viewer);
    }

    /** Said once, after it was kept. */
    @Override
    public String readBy() {
        return asked;
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
