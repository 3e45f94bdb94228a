package org.kith.policies;

import static org.kith.words.Words.sayEach;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * The form a policy of the organisation is written or changed in.
 *
 * @param policy null for a new one
 * @param form as it was typed
 * @param trouble why the form is here again
 */
record OurPolicyFormPage(Viewer viewer, @Nullable OurPolicy policy, OurPolicyForm form, OurPolicies.Outcome trouble)
        implements Page {

    static OurPolicyFormPage writing(Viewer viewer, OurPolicyForm form, Map<String, String> wrong) {
        return new OurPolicyFormPage(viewer, null, form, new OurPolicies.Outcome(wrong, null));
    }

    String action() {
        return policy == null ? "/our-policies" : policy.address() + "/versions";
    }

    String back() {
        return policy == null ? "/our-policies" : policy.address();
    }

    @Nullable
    String wrong(String field) {
        return trouble.wrong().get(field);
    }

    boolean isFor(Bound bound) {
        return form.typed().bound().contains(bound.key());
    }

    @Override
    public Map<String, String> toPutRight() {
        return sayEach(trouble.wrong());
    }

    @Override
    public int status() {
        return trouble.theirs() != null ? 409 : trouble.wrong().isEmpty() ? 200 : 422;
    }
}
