package org.kith.policies;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.drafts.DraftForm;
import org.kith.drafts.FormName;
import org.kith.drafts.OwnDraftForms;
import org.kith.form.Form;
import org.springframework.stereotype.Component;

/** What is typed in a policy of the organisation is kept for whoever writes it, until they send it. */
@Component
class OurPolicyDrafts implements OwnDraftForms {
    private static final String NEW = "our-policy";
    private static final String CHANGE = "our-policy-change";

    /** @param policy the one that is changed; null for a new one */
    static DraftForm of(@Nullable UUID policy) {
        var form = policy == null
                ? DraftForm.of(new FormName(NEW, null), "/our-policies/new", OurPolicyForm.FIELDS)
                : DraftForm.of(
                        new FormName(CHANGE, policy), "/our-policies/" + policy + "/change", OurPolicyForm.FIELDS);
        return new DraftForm(
                form.name(),
                form.place(),
                typed -> OurPolicyForm.isWritten(typed)
                        ? form.toKeep().apply(typed)
                        : Map.of(Form.KEY, typed.key().toString()));
    }

    @Override
    public Optional<DraftForm> find(Viewer viewer, FormName name, Form typed) {
        if (!name.is(NEW) && !name.is(CHANGE) || name.is(NEW) != (name.of() == null)) {
            return Optional.empty();
        }
        OurPoliciesPermissions.of(viewer).mustKeep();
        return Optional.of(of(name.of()));
    }
}
