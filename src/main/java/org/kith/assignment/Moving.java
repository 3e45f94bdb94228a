package org.kith.assignment;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.springframework.stereotype.Component;

/**
 * Moves a young person to another team, and says before and after what that ends. Whoever has an account and is not in the new team stops, or never
 * begins: they could not see them any more. Called inside the actor's transaction, which is about that young person.
 */
@Component
class Moving {
    private final AssignmentSql sql;
    private final AssignmentChangeSql changes;
    private final Assignments assignments;
    private final List<BeforeMoving> rooms;

    Moving(AssignmentSql sql, AssignmentChangeSql changes, Assignments assignments, List<BeforeMoving> rooms) {
        this.sql = sql;
        this.changes = changes;
        this.assignments = assignments;
        this.rooms = rooms;
    }

    /** Where those who stop say goodbye first. */
    List<BeforeMoving.Goodbye> goodbyes(Viewer viewer, UUID person) {
        return rooms.stream()
                .flatMap(room -> room.goodbye(viewer, person).stream())
                .toList();
    }

    /** All that ends where nobody of it is in the new team. */
    Ends atMost(Viewer viewer, UUID person) {
        return ends(viewer, person, Set.of(), team -> true);
    }

    private Ends ends(Viewer viewer, UUID person, Set<UUID> staying, Predicate<UUID> to) {
        return new Ends(
                assignments.now(person).stream()
                        .filter(time -> time.account() != null && !staying.contains(time.account()))
                        .toList(),
                sql.times(person).stream()
                        .filter(time -> time.isToCome(assignments.today()) && !staying.contains(time.account()))
                        .toList(),
                rooms.stream()
                        .flatMap(room -> room.planned(viewer, person).stream())
                        .filter(planned -> !staying.containsAll(planned.with()))
                        .map(BeforeMoving.Planned::words)
                        .toList(),
                rooms.stream()
                        .flatMap(room -> room.ended(viewer, person).stream())
                        .filter(ended -> to.test(ended.team()))
                        .map(BeforeMoving.Ended::words)
                        .toList());
    }

    /** Answers what ended with it. */
    Ends move(Viewer viewer, Person person, Choice team, Form form) {
        var staying = sql.colleagues(team.id()).stream().map(Choice::id).collect(Collectors.toSet());
        var ends = ends(viewer, person.id(), staying, team.id()::equals);
        var day = Objects.requireNonNull(form.day(AssignmentForm.DAY));
        var because = form.words(AssignmentForm.BECAUSE);
        for (var time : ends.stop()) {
            assignments.stop(viewer, person, Objects.requireNonNull(time.who()), day, because);
        }
        ends.never().forEach(time -> changes.end(viewer, time.id(), assignments.today(), because));
        if (changes.move(viewer, person, team.id(), form) == 0) {
            throw new NotFound();
        }
        return ends;
    }
}
