package org.kith.policies;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.Page;

/**
 * A policy as it will be read, and who is asked to read it: looked at before it is kept.
 *
 * @param policy null for a new one
 * @param form as it was typed, with nothing wrong in it
 * @param asked who is asked to read it, in words
 */
record OurPolicyLookPage(Viewer viewer, @Nullable OurPolicy policy, Form form, String asked) implements Page {

    Wording wording() {
        return OurPolicyForm.wording(form);
    }

    Scope scope() {
        return OurPolicyForm.scope(form);
    }

    String action() {
        return policy == null ? "/our-policies" : policy.address() + "/versions";
    }

    /** Where it is changed first: what was typed is kept there. */
    String change() {
        return policy == null ? "/our-policies/new" : policy.address() + "/change";
    }

    /** What is sent once more. */
    List<String> fields() {
        return Stream.concat(Stream.of(Form.KEY, OurPolicyForm.SEEN), OurPolicyForm.FIELDS.stream())
                .toList();
    }
}
