package org.kith.assignment;

import static org.kith.words.Words.say;

import java.util.Optional;
import java.util.UUID;
import org.kith.access.WhyNotHere;
import org.kith.actor.Viewer;
import org.springframework.stereotype.Component;

/** Whoever goes back to pages about somebody they moved to another team, or who was moved from them, is told that they were. */
@Component
class MovedFromHere implements WhyNotHere {
    private final MovedAwaySql sql;

    MovedFromHere(MovedAwaySql sql) {
        this.sql = sql;
    }

    @Override
    public boolean tells(Viewer viewer) {
        return AssignmentPermissions.of(viewer).told();
    }

    @Override
    public Optional<Why> of(Viewer viewer, UUID youngPerson) {
        return tells(viewer)
                ? sql.movedByMe(youngPerson)
                        .map(move -> new Why(
                                say("team-move.not-here.by-you", move.team(), move.when()),
                                "/young-people",
                                say("team-move.not-here.list")))
                        .or(() -> told(youngPerson))
                : Optional.empty();
    }

    private Optional<Why> told(UUID youngPerson) {
        return sql.isToldOf(youngPerson)
                ? Optional.of(new Why(say("team-move.not-here.told"), "/moved", say("inbox.moved-away.act")))
                : Optional.empty();
    }
}
