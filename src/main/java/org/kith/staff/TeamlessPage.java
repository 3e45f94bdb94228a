package org.kith.staff;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;
import org.kith.words.Line;

/**
 * Asks once before somebody is in no team any more.
 *
 * @param teams those they are in
 * @param held those the page showed on which none was chosen; null where it does not say
 */
record TeamlessPage(
        Viewer viewer,
        Colleague colleague,
        List<Team> teams,
        @Nullable List<UUID> held) implements Page {

    String names() {
        return Line.all(teams.stream().map(Team::name).toList());
    }

    /** The teams that page showed, as the form sends them on. */
    String heldToSend() {
        return (held == null ? colleague.teams() : held)
                .stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
