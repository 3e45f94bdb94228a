package org.kith.policies;

import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/**
 * The form a policy of the organisation is written or changed in.
 *
 * @param policy null for a new one
 * @param form as it was typed
 * @param theirs what somebody else kept meanwhile; null where nobody did
 */
record OurPolicyFormPage(
        Viewer viewer,
        @Nullable OurPolicy policy,
        Form form,
        @Nullable Version theirs) implements FormPage {

    String action() {
        return policy == null ? "/our-policies" : policy.address() + "/versions";
    }

    /** Where what is typed is kept. */
    String drafts() {
        return OurPolicyDrafts.of(policy == null ? null : policy.id()).ownAddress();
    }

    String back() {
        return policy == null ? "/our-policies" : policy.address();
    }

    @Override
    public boolean isLate() {
        return theirs != null;
    }
}
