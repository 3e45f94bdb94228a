package org.kith.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A young person's time with a team.
 *
 * @param came the move that brought them there; null for the first team, with which they were when they were written down
 * @param left the move that took them away; null while they are there
 */
record TeamTime(
        String team,
        LocalDate from,
        @Nullable Move came,
        @Nullable Move left) {

    /**
     * The latest first.
     *
     * @param moves the latest first
     */
    static List<TeamTime> of(Person person, List<Move> moves) {
        var times = new ArrayList<TeamTime>();
        var team = person.team();
        @Nullable Move left = null;
        for (var move : moves) {
            times.add(new TeamTime(team, move.day(), move, left));
            team = move.from();
            left = move;
        }
        var entered = left != null && left.day().isBefore(person.entered()) ? left.day() : person.entered();
        times.add(new TeamTime(team, entered, null, left));
        return List.copyOf(times);
    }
}
