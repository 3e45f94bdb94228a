package org.kith.policies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.NotAllowed;

/**
 * What somebody may do about the policies of their organisation.
 *
 * @param keep write them, change them, end them, and see who read them: managers and administrators
 * @param as as whom they are bound; null for jobs
 */
record OurPoliciesPermissions(boolean keep, @Nullable Bound as) {

    static OurPoliciesPermissions of(Viewer viewer) {
        return switch (viewer.role()) {
            case WORKER -> new OurPoliciesPermissions(false, Bound.WORKER);
            case MANAGER -> new OurPoliciesPermissions(true, Bound.MANAGER);
            case ANALYST -> new OurPoliciesPermissions(false, Bound.ANALYST);
            case ADMINISTRATOR -> new OurPoliciesPermissions(true, Bound.ADMINISTRATOR);
            case PARTNER, PARTNER_LEAD -> new OurPoliciesPermissions(false, Bound.PARTNER);
            case YOUNG_PERSON -> new OurPoliciesPermissions(false, Bound.YOUNG_PERSON);
            case NONE -> new OurPoliciesPermissions(false, null);
        };
    }

    /** Young people may read what is meant for them. Nothing is asked of them. */
    boolean young() {
        return as == Bound.YOUNG_PERSON;
    }

    boolean isFor(Version version) {
        return as != null && version.scope().bound().contains(as);
    }

    /** Say that they read a version: whoever it binds, from the day it begins until the policy ends. */
    boolean acknowledge(OurPolicy policy, Version version, LocalDate today) {
        return isFor(version) && !young() && !policy.hasEnded() && version.hasBegun(today);
    }

    void mustKeep() {
        NotAllowed.unless(keep, "our-policy.refused.keep");
    }

    void mustAcknowledge(OurPolicy policy, Version version, LocalDate today) {
        NotAllowed.unless(!policy.hasEnded(), "our-policy.refused.ended");
        NotAllowed.unless(acknowledge(policy, version, today), "our-policy.refused.not-bound");
    }
}
