package org.kith.staff;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.outbox.Unsent;
import org.kith.web.FormPage;
import org.kith.web.PolicyPrompt;

/**
 * @param form for a new team
 * @param unsent messages that could not be sent lately
 * @param toSetUp how much is to be done before people can work with Kith
 */
record StaffPage(
        Viewer viewer,
        List<Team> teams,
        List<Colleague> colleagues,
        Instant now,
        Form form,
        Unsent unsent,
        long toSetUp)
        implements FormPage {

    List<Colleague> in(Team team) {
        return working().filter(one -> one.teams().contains(team.id())).toList();
    }

    List<Colleague> forWholeOrganisation() {
        return working().filter(one -> !one.worksInTeams()).toList();
    }

    /** They would see young people through a team, and have none. */
    List<Colleague> withoutTeam() {
        return working()
                .filter(one -> one.worksInTeams() && one.teams().isEmpty())
                .toList();
    }

    List<Colleague> left() {
        return colleagues.stream().filter(one -> one.endedAt() != null).toList();
    }

    private Stream<Colleague> working() {
        return colleagues.stream().filter(one -> one.endedAt() == null);
    }

    @Override
    public PolicyPrompt moment() {
        return PolicyPrompt.COMING_IN;
    }
}
