package org.kith.staff;

import static org.kith.words.Words.say;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;
import org.kith.web.PolicyPrompt;

/**
 * @param newTeam the id a team made with this page's form will have
 * @param problem key of what was wrong with the name typed for a new team
 */
record StaffPage(
        Viewer viewer,
        List<Team> teams,
        List<Colleague> colleagues,
        Instant now,
        UUID newTeam,
        @Nullable String problem)
        implements Page {

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
    public Map<String, String> toPutRight() {
        return problem == null ? Map.of() : Map.of("name", say(problem));
    }

    @Override
    public int status() {
        return problem == null ? 200 : 422;
    }

    @Override
    public PolicyPrompt moment() {
        return PolicyPrompt.COMING_IN;
    }
}
