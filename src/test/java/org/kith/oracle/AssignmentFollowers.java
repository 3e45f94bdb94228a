package org.kith.oracle;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.kith.oracle.OwnersRight.Doing;

/** What is told of young people who moved, and of workers who were not who they were said to be, with the owner's rights and for two weeks. */
final class AssignmentFollowers {
    private static final OwnersRight.While TELLS_MOVES = new OwnersRight.While("tells_moves", null);

    private AssignmentFollowers() {}

    static final List<OwnersRight> ALL = List.of(
            OwnersRight.reads("move_told", "told_of_moves", AssignmentFollowers::isTold)
                    .during(TELLS_MOVES),
            OwnersRight.reads("team_move", "told_of_moves", AssignmentFollowers::isOfWhomTheyAreTold)
                    .during(TELLS_MOVES),
            OwnersRight.reads("person_name", "told_of_moves", AssignmentFollowers::isOfWhomTheyAreTold)
                    .during(TELLS_MOVES),
            OwnersRight.reads(
                    "involvement",
                    "told_of_names",
                    (eyes, row, doing) -> eyes.at(row) && eyes.themselves(row.person())),
            OwnersRight.reads(
                    "worker_join",
                    "told_of_names",
                    (eyes, row, doing) -> eyes.at(row)
                            && eyes.own() != null
                            && !row.lacks("confirmed_at")
                            && !row.lacks("undone_at")
                            && row.time("undone_at").isAfter(lately(eyes))));

    private static boolean isTold(Eyes eyes, Row row, Doing doing) {
        return doing.is(TELLS_MOVES)
                && eyes.at(row)
                && eyes.acting(row.uuid("account_id"))
                && row.lacks("read_at")
                && row.time("told_at").isAfter(lately(eyes));
    }

    private static boolean isOfWhomTheyAreTold(Eyes eyes, Row row, Doing doing) {
        return eyes.world().rows("move_told").stream()
                .anyMatch(told -> told.get("young_person_id").equals(row.person()) && isTold(eyes, told, doing));
    }

    private static Instant lately(Eyes eyes) {
        return eyes.now().minus(Duration.ofDays(14));
    }
}
