package org.kith.services;

import org.kith.form.Form;

/** The mail domains of a service, in one line. */
final class DomainsForm {
    static final String DOMAINS = "domains";
    private static final int MOST = 20;

    private DomainsForm() {}

    static Form of(Domains domains) {
        return Form.empty().with(DOMAINS, domains.words());
    }

    static Form checked(Form form) {
        var typed = Domains.typed(form.line(DOMAINS));
        var checked = form.refuseIf(typed.size() > MOST, DOMAINS, "service.domains.too-many", MOST);
        for (var one : typed) {
            checked = checked.refuseIf(Domains.isDisguised(one), DOMAINS, "service.domains.disguised", one)
                    .refuseIf(
                            one.indexOf('@') > 0,
                            DOMAINS,
                            "service.domains.whole",
                            one.substring(one.lastIndexOf('@') + 1))
                    .refuseIf(!Domains.isOne(one), DOMAINS, "service.domains.wrong", one);
        }
        return checked;
    }
}
