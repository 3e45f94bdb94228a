package org.kith.oracle;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which account a worker of a return is: said by one, confirmed by another person, and taken back. */
final class WorkerJoinRules {
    private static final Instant SOME_DAY = Instant.parse("2026-01-05T10:00:00Z");

    private WorkerJoinRules() {}

    static final List<Rule> ALL = List.of(Rule.on("worker_join", WorkerJoinRules::saysWho)
            .added(WorkerJoinRules::joined, "joined_by")
            .filledLater("confirmed_at", "confirmed_by", "undone_at", "undone_by", "undone_because")
            .changed(WorkerJoinRules::undone)
            .way(
                    "takes it back",
                    eyes -> Map.of("undone_at", eyes.now(), "undone_by", Rule.WHOEVER_ACTS, "undone_because", "x"))
            .way("says so too", eyes -> Map.of("confirmed_at", eyes.now(), "confirmed_by", Rule.WHOEVER_ACTS))
            .way("said so too", eyes -> Map.of("confirmed_at", SOME_DAY, "confirmed_by", Rule.WHOEVER_ACTS))
            .way(
                    "says so and takes it back",
                    eyes -> Map.of(
                            "confirmed_at",
                            eyes.now(),
                            "confirmed_by",
                            Rule.WHOEVER_ACTS,
                            "undone_at",
                            eyes.now(),
                            "undone_by",
                            Rule.WHOEVER_ACTS,
                            "undone_because",
                            "x"))
            .way(
                    "took it back",
                    eyes -> Map.of("undone_at", SOME_DAY, "undone_by", Rule.WHOEVER_ACTS, "undone_because", "x")));

    private static Answer saysWho(Eyes eyes, Row row) {
        return first(yes(eyes.at(row) && eyes.are("manager", "analyst", "job import"), "says who workers are"));
    }

    private static Answer joined(Eyes eyes, Row row) {
        var account = eyes.world().find("account", Objects.requireNonNull(row.uuid("account_id")));
        return first(
                no(!saysWho(eyes, row).yes() || !row.lacks("undone_at"), "does not say who workers are"),
                no(!row.lacks("confirmed_at"), "the second word is said later"),
                no(eyes.account() == null && !row.lacks("joined_by"), "in a person's name"),
                no(eyes.account() != null && !eyes.acting(row.uuid("joined_by")), "in another's name"),
                no(eyes.account() != null && !AssignmentRules.isNow(eyes, row, "joined_at"), "not now"),
                no(
                        !eyes.at(eyes.world().find("worker", Objects.requireNonNull(row.uuid("worker_id")))),
                        "a worker of another organisation"),
                yes(
                        eyes.at(account)
                                && eyes.sees("account", account.id())
                                && account.lacks("service_id")
                                && account.lacks("young_person_id"),
                        "a colleague"));
    }

    private static Answer undone(Eyes eyes, Row before, Row after) {
        var confirms = !Objects.equals(before.get("confirmed_at"), after.get("confirmed_at"))
                || !Objects.equals(before.get("confirmed_by"), after.get("confirmed_by"));
        return first(
                no(!before.lacks("undone_at"), "taken back once"),
                no(!eyes.are("manager", "analyst"), "does not say who workers are"),
                no(confirms && (holds(before) || !after.lacks("undone_at")), "said once, and alone"),
                yes(
                        !after.lacks("undone_at")
                                && AssignmentRules.isNow(eyes, after, "undone_at")
                                && eyes.acting(after.uuid("undone_by")),
                        "takes it back"),
                yes(after.lacks("undone_at") && confirmed(eyes, after), "says so too"));
    }

    /** Whether what was said of who a worker is holds: said by two, or in nobody's name. */
    static boolean holds(Row join) {
        return join.lacks("undone_at") && (join.lacks("joined_by") || !join.lacks("confirmed_at"));
    }

    private static boolean confirmed(Eyes eyes, Row row) {
        return !row.lacks("confirmed_at")
                && AssignmentRules.isNow(eyes, row, "confirmed_at")
                && eyes.acting(row.uuid("confirmed_by"))
                && !eyes.acting(row.uuid("account_id"))
                && !row.lacks("joined_by")
                && !OnePerson.is(eyes.world(), row.uuid("joined_by"), row.uuid("confirmed_by"));
    }
}
