package org.kith.assignment;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Page;
import org.kith.words.Line;

/**
 * A young person is with another team now.
 *
 * @param managers who manages that team, by name
 * @param ended what ended with it
 * @param shared what stays shared with a team by itself, as whoever moved them saw it a moment before
 */
record MovedPage(
        Viewer viewer, Person person, String team, List<String> managers, Ends ended, List<SharedWithTeam> shared)
        implements Page {

    /** Whom to tell in the new team. */
    String whomToTell() {
        return managers.isEmpty() ? say("team-move.done.a-manager") : Line.either(managers);
    }
}
