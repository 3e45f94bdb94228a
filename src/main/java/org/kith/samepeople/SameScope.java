package org.kith.samepeople;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.Line;

/**
 * Of whom it is counted how much they met the same people.
 *
 * @param teams the viewer's
 * @param team the one of them that is looked at; null for all
 * @param worker whose young people are looked at; null for everybody's
 */
record SameScope(
        List<Team> teams, @Nullable Team team, @Nullable Worker worker) {

    record Team(UUID id, String name) {}

    /**
     * @param account who they are here; null for somebody whom only returns name
     * @param person the worker that stands for them in time with young people
     */
    record Worker(UUID id, String name, @Nullable UUID account, UUID person) {}

    String title() {
        return worker == null ? say("same.title") : say("same.title.worker", worker.name());
    }

    String whose() {
        if (worker != null) {
            return say("same.whose.worker", worker.name());
        }
        return say("same.whose", name());
    }

    /** As it stands in a file. */
    String name() {
        if (worker != null) {
            return worker.name();
        }
        return team == null ? Line.all(teams.stream().map(Team::name).toList()) : team.name();
    }

    /** What is added to an address to come to the same. */
    String address() {
        return worker != null ? "&whose=" + worker.id() : team != null ? "&whose=" + team.id() : "";
    }
}
