package org.kith.staff;

import static org.kith.words.Words.say;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.outbox.Unsent;
import org.kith.web.Page;
import org.kith.web.PolicyPrompt;

/** @param unsent messages that could not be sent lately */
record StaffPage(
        Viewer viewer, List<Team> teams, List<Colleague> colleagues, Instant now, NewTeam newTeam, Unsent unsent)
        implements Page {

    /**
     * The form for a new team.
     *
     * @param id that a team made with it will have
     * @param name as it was typed
     * @param problem key of what was wrong with the name typed for it
     */
    record NewTeam(UUID id, String name, @Nullable String problem) {}

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
        var problem = newTeam.problem();
        return problem == null ? Map.of() : Map.of("name", say(problem));
    }

    @Override
    public int status() {
        return newTeam.problem() == null ? 200 : 422;
    }

    @Override
    public PolicyPrompt moment() {
        return PolicyPrompt.COMING_IN;
    }
}
