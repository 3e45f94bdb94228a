package org.kith.services;

import org.kith.contact.ContactKind;
import org.kith.form.Form;

/** Somebody to invite: what they are called, their address, and whether they also look after who comes in from their service. */
final class PartnerForm {
    /** The id their account will have, so that sending the form twice invites one person. */
    static final String ACCOUNT = "account";

    static final String NAME = "name";

    static final String EMAIL = "email";

    /** The key of a form that makes a link. */
    static final String LINK = "form";

    private PartnerForm() {}

    static Form empty() {
        return Form.empty().made(ACCOUNT);
    }

    /** An address is asked for where domains are named, and only there. */
    static Form checked(Form form, Domains domains) {
        var named = form.needs(NAME, "partner.name.missing");
        return domains.any() ? addressed(named, domains) : named;
    }

    static Form addressed(Form form, Domains domains) {
        var typed = form.line(EMAIL);
        return form.needs(EMAIL, "partner.address.missing")
                .refuseIf(ContactKind.EMAIL.wrong(typed) != null, EMAIL, "contact.email.wrong")
                .refuseIf(!domains.fit(typed), EMAIL, "partner.address.elsewhere", domains.words());
    }

    static boolean lead(Form form) {
        return form.chose("lead", "true");
    }

    /** As policy calls it. */
    static String role(Form form) {
        return lead(form) ? "partner lead" : "partner";
    }
}
