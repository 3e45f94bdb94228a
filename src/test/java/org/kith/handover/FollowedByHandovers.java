package org.kith.handover;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.oracle.Eyes;
import org.kith.oracle.OwnersRight;
import org.kith.oracle.OwnersRight.Doing;
import org.kith.oracle.Row;

/** What counts handovers reads of an organisation, and what follows a leaving: each handover that it opened, and no other. */
final class FollowedByHandovers {
    private static final OwnersRight.While COUNTS = new OwnersRight.While("counts_handovers", null);
    private static final OwnersRight.While LEAVING = new OwnersRight.While("leaving_followed", "worker_leaving");

    private FollowedByHandovers() {}

    static final List<OwnersRight> ALL = Stream.concat(
                    Stream.of("handover", "handover_step", "team_move", "young_person")
                            .map(table -> OwnersRight.reads(
                                            table, "counted", (eyes, row, doing) -> doing.is(COUNTS) && eyes.at(row))
                                    .during(COUNTS)),
                    Stream.of(
                                    OwnersRight.reads("handover", "follows_leaving", FollowedByHandovers::opened),
                                    OwnersRight.changes(
                                            "handover",
                                            "brought_along",
                                            "opened_at = kith.now()",
                                            FollowedByHandovers::opened),
                                    OwnersRight.reads("handover_step", "follows_leaving", FollowedByHandovers::ofThose),
                                    OwnersRight.adds(
                                            "handover_step",
                                            "said_of_leaving",
                                            Map.of("kind", "day"),
                                            FollowedByHandovers::said),
                                    OwnersRight.reads("time_end", "follows_leaving", FollowedByHandovers::ofThose),
                                    OwnersRight.changes(
                                            "time_end",
                                            "brought_along",
                                            "said_at = kith.now()",
                                            FollowedByHandovers::ofThose))
                            .map(right -> right.during(LEAVING)))
            .toList();

    private static boolean opened(Eyes eyes, Row handover, Doing doing) {
        return doing.is(LEAVING, handover.uuid("leaving_id"));
    }

    private static boolean ofThose(Eyes eyes, Row row, Doing doing) {
        var handover = handover(eyes, row.uuid("handover_id"));
        return handover != null && opened(eyes, handover, doing);
    }

    private static @Nullable Row handover(Eyes eyes, @Nullable UUID id) {
        return id == null ? null : eyes.world().findIfThere("handover", id);
    }

    private static boolean said(Eyes eyes, Row row, Doing doing) {
        return row.isOneOf("kind", "day", "taken-back")
                && eyes.acting(row.uuid("said_by"))
                && ofThose(eyes, row, doing);
    }
}
