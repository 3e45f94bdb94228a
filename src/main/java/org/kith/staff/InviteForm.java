package org.kith.staff;

import java.util.List;
import java.util.UUID;
import org.kith.form.Form;

/** Somebody to invite: what they are called, what they do, and in which teams. */
final class InviteForm {
    /** The id their account will have, so that sending the form twice invites one person. */
    static final String ACCOUNT = "account";

    static final String NAME = "name";
    static final String ROLE = "role";
    static final String TEAM = "team";

    private InviteForm() {}

    static Form empty() {
        return Form.empty().made(ACCOUNT);
    }

    static Form checked(Form form) {
        return form.needs(NAME, "invite.name.missing")
                .refuseIf(StaffRole.named(form.value(ROLE)).isEmpty(), ROLE, "invite.role.missing");
    }

    static List<UUID> teams(Form form) {
        return form.uuids(TEAM);
    }
}
