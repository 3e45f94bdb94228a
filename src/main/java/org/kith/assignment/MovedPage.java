package org.kith.assignment;

import static org.kith.words.Words.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;
import org.kith.words.Line;

/**
 * A young person is with another team now.
 *
 * @param managers who manages that team, by name
 * @param stopped who does not work with them any more
 * @param shared what stays shared with a team by itself, as whoever moved them saw it a moment before
 */
record MovedPage(
        Viewer viewer,
        Person person,
        String team,
        List<String> managers,
        List<TimeTogether> stopped,
        List<Shared> shared)
        implements Page {

    /** Whom to tell in the new team. */
    String whomToTell() {
        return managers.isEmpty() ? say("team-move.done.a-manager") : Line.either(managers);
    }

    /** One section, by the name the organisation gave it. */
    record Shared(String team, String section) {
        static Shared of(String team, String key, @Nullable String given) {
            return new Shared(team, given == null ? say("section." + key) : given);
        }
    }
}
