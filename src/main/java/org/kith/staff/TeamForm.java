package org.kith.staff;

import java.util.List;
import java.util.UUID;
import org.kith.form.Form;

/** What a team is called. */
final class TeamForm {
    /** The id of a team to be, so that sending the form twice makes one. */
    static final String TEAM = "team";

    static final String NAME = "name";

    private TeamForm() {}

    static Form empty() {
        return Form.empty().made(TEAM);
    }

    /** Whether a team is called just so: the same form fetched anew and filled in again. */
    static boolean isThere(Form form, List<Team> teams) {
        return teams.stream().anyMatch(one -> one.name().equals(form.name(NAME)));
    }

    /**
     * Two teams of one name could not be told apart. The same team once more is no other.
     *
     * @param called those of that name
     */
    static Form checked(Form form, UUID team, List<UUID> called) {
        return form.needs(NAME, "team.name.missing")
                .refuseIf(called.stream().anyMatch(one -> !one.equals(team)), NAME, "team.name.there");
    }
}
