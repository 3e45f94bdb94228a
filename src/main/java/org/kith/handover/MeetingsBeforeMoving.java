package org.kith.handover;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.assignment.BeforeMoving;
import org.springframework.stereotype.Component;

/**
 * Meetings of a handover that are to come, before a young person is moved to another team: they take place with everybody of them who is there, or not at
 * all. And handovers that an earlier move ended.
 */
@Component
final class MeetingsBeforeMoving implements BeforeMoving {
    private final HandoverSql sql;
    private final HandoverStepSql steps;
    private final Leavings leavings;

    MeetingsBeforeMoving(HandoverSql sql, HandoverStepSql steps, Leavings leavings) {
        this.sql = sql;
        this.steps = steps;
        this.leavings = leavings;
    }

    @Override
    public List<Planned> planned(Viewer viewer, UUID youngPerson) {
        return HandoverPermissions.of(viewer).work()
                ? sql.all(youngPerson).stream()
                        .filter(Handover::isOpen)
                        .flatMap(this::meetings)
                        .toList()
                : List.of();
    }

    /** A move calls off those of its day, whatever their hour. */
    private Stream<Planned> meetings(Handover one) {
        return new Meetings(sql.steps(one.id()))
                .toCome(leavings.today().atStartOfDay()).stream()
                        .map(meeting -> new Planned(meeting.meets(), with(one, meeting)));
    }

    @Override
    public List<Ended> ended(Viewer viewer, UUID youngPerson) {
        return HandoverPermissions.of(viewer).work()
                ? steps.endedByMoves(youngPerson).stream()
                        .map(one -> new Ended(one.team(), one.words()))
                        .toList()
                : List.of();
    }

    /** Goodbye is between the young person and whoever stops. */
    private static List<UUID> with(Handover one, HandoverStep meeting) {
        var to = one.to();
        return to == null || meeting.isMeeting("goodbye")
                ? List.of(one.from().account())
                : List.of(one.from().account(), to.account());
    }
}
