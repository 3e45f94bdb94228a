package org.kith.services;

import org.kith.form.Form;

/** Somebody to invite: what they are called, and whether they also look after who comes in from their service. */
final class PartnerForm {
    /** The id their account will have, so that sending the form twice invites one person. */
    static final String ACCOUNT = "account";

    static final String NAME = "name";

    private PartnerForm() {}

    static Form empty() {
        return Form.empty().made(ACCOUNT);
    }

    static Form checked(Form form) {
        return form.needs(NAME, "partner.name.missing");
    }

    static boolean lead(Form form) {
        return form.chose("lead", "true");
    }

    /** As policy calls it. */
    static String role(Form form) {
        return lead(form) ? "partner lead" : "partner";
    }
}
