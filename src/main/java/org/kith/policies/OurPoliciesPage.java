package org.kith.policies;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/** All policies of the organisation somebody may read, those they have not read first. */
record OurPoliciesPage(Viewer viewer, List<OurPolicy> all, LocalDate today) implements Page {

    OurPoliciesPermissions may() {
        return OurPoliciesPermissions.of(viewer);
    }

    List<OurPolicy> toRead() {
        return those(policy -> asks(policy) && !policy.isRead());
    }

    List<OurPolicy> read() {
        return those(policy -> asks(policy) && policy.isRead());
    }

    /** Those that ask nothing of them: meant for others, or still to begin. */
    List<OurPolicy> others() {
        return those(policy -> !policy.hasEnded() && !asks(policy));
    }

    List<OurPolicy> ended() {
        return those(OurPolicy::hasEnded);
    }

    private boolean asks(OurPolicy policy) {
        return may().acknowledge(policy, policy.version(), today);
    }

    private List<OurPolicy> those(Predicate<OurPolicy> which) {
        return all.stream().filter(which).toList();
    }
}
