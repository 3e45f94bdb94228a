package org.kith.services;

import org.kith.form.Form;

/** A service: what it is called, and what it is there for. */
final class ServiceForm {
    /** The id of the service to be, so that sending the form twice is one service. */
    static final String ID = "id";

    static final String NAME = "name";
    static final String KIND = "kind";

    private ServiceForm() {}

    static Form empty() {
        return Form.empty().made(ID);
    }

    static Form changing(Service service) {
        return empty().with(NAME, service.name()).with(KIND, service.kind().key());
    }

    /** @param ofAnother whether another service has that name */
    static Form checked(Form form, boolean ofAnother) {
        return form.needs(NAME, "service.name.missing")
                .refuseIf(ofAnother, NAME, "service.name.of-another")
                .refuseIf(ServiceKind.ofKey(form.value(KIND)).isEmpty(), KIND, "service.kind-missing");
    }
}
