package org.kith.staff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the administrator typed about somebody to invite.
 *
 * @param account the id their account will have, made with the form so that sending it twice invites one person
 */
record InviteForm(UUID account, String name, String role, List<UUID> teams) {

    static InviteForm empty() {
        return new InviteForm(UUID.randomUUID(), "", "", List.of());
    }

    /** What is to be put right: key of the words by field. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (name.isEmpty()) {
            problems.put("name", "invite.name.missing");
        }
        if (StaffRole.named(role).isEmpty()) {
            problems.put("role", "invite.role.missing");
        }
        return problems;
    }
}
