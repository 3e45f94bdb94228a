package org.kith.oracle;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Who works with a young person and which team they are in, as it is said in Kith. */
public final class AssignmentRules {
    private static final Instant SOME_DAY = Instant.parse("2026-01-05T10:00:00Z");

    private AssignmentRules() {}

    static final List<Rule> ALL = List.of(
            Rule.on("assignment", PeopleRules::wholeOrOfOrganisation)
                    .added(AssignmentRules::assigned, "started_by")
                    .filledLater("ends_on", "ends_because", "ended_by", "ended_at")
                    .changedAltogether(AssignmentRules::ended)
                    .way("goes with their number", eyes -> Map.of("young_person_id", anybody(eyes)))
                    .way(
                            "ends it",
                            eyes -> Map.of(
                                    "ends_on",
                                    "2026-01-05",
                                    "ends_because",
                                    "x",
                                    "ended_by",
                                    Rule.WHOEVER_ACTS,
                                    "ended_at",
                                    eyes.now()))
                    .way(
                            "ended it",
                            eyes -> Map.of(
                                    "ends_on",
                                    "2026-01-05",
                                    "ends_because",
                                    "x",
                                    "ended_by",
                                    Rule.WHOEVER_ACTS,
                                    "ended_at",
                                    SOME_DAY)),
            Rule.on("time_end", PeopleRules::wholeOrOfOrganisation)
                    .added(AssignmentRules::worksItOut)
                    .changed((eyes, before, after) -> bringsUpToDate(eyes, before))
                    .way("brings it up to date", eyes -> Map.of("stays", true)),
            Rule.on("team_move", PeopleRules::wholeOrOfOrganisation).added(AssignmentRules::moved, "moved_by"),
            Rule.on("move_told", AssignmentRules::isTold)
                    .added(AssignmentRules::tells)
                    .filledLater("read_at")
                    .changed(AssignmentRules::reads)
                    .way("read it now", eyes -> Map.of("read_at", eyes.now()))
                    .way("read it before", eyes -> Map.of("read_at", SOME_DAY))
                    .together(AssignmentRules::toldTogether)
                    .varied(Rule.before("told_at")));

    static boolean isNow(Eyes eyes, Row row, String column) {
        return row.time(column).equals(eyes.now());
    }

    private static boolean manages(Eyes eyes, Row row) {
        return eyes.at(row) && eyes.are("manager") && eyes.teamOf(row.person());
    }

    /** Whatever is given, it becomes what was said of how they stop. */
    private static Answer worksItOut(Eyes eyes, Row row) {
        return bringsUpToDate(
                eyes,
                eyes.world().rows("time_end").stream()
                        .filter(one -> one.get("handover_id").equals(row.get("handover_id")))
                        .reduce((one, latest) -> latest)
                        .orElseThrow());
    }

    private static Answer bringsUpToDate(Eyes eyes, Row row) {
        return first(no(!eyes.at(row), "not of their organisation"), yes(eyes.teamOf(row.person()), "their team"));
    }

    private static Answer assigned(Eyes eyes, Row row) {
        return first(
                no(!manages(eyes, row), "not as a manager of their team"),
                no(!eyes.acting(row.uuid("started_by")), "in another's name"),
                no(!row.lacks("ended_by") && !eyes.acting(row.uuid("ended_by")), "ended in another's name"),
                no(
                        !isNow(eyes, row, "started_at") || !row.lacks("ended_at") && !isNow(eyes, row, "ended_at"),
                        "not now"),
                yes(row.lacks("role") && namedByReturn(eyes, row), "stops, whom a return names"),
                yes(!row.lacks("role") && row.lacks("ended_at") && inTheirTeam(eyes, row), "a colleague of the team"));
    }

    private static boolean namedByReturn(Eyes eyes, Row row) {
        return eyes.world().rows("involvement").stream()
                .filter(one -> one.person().equals(row.person()) && eyes.at(one))
                .map(one -> eyes.world().find("worker", Objects.requireNonNull(one.uuid("worker_id"))))
                .anyMatch(worker -> eyes.at(worker)
                        && (worker.id().equals(row.uuid("worker_id"))
                                || !worker.lacks("account_id")
                                        && Objects.equals(worker.uuid("account_id"), row.uuid("account_id"))));
    }

    private static boolean inTheirTeam(Eyes eyes, Row row) {
        var id = row.uuid("account_id");
        var account = id == null ? null : eyes.world().find("account", id);
        var team = eyes.world()
                .find("young_person", Objects.requireNonNull(row.person()))
                .uuid("team_id");
        return account != null
                && eyes.sees("account", id)
                && account.isOneOf("role", "worker", "manager")
                && account.lacks("ended_at")
                && eyes.world().rows("team_member").stream()
                        .anyMatch(member -> eyes.sees("team_member", member.id())
                                && id.equals(member.uuid("account_id"))
                                && Objects.equals(team, member.uuid("team_id"))
                                && !member.time("since").isAfter(eyes.now())
                                && (member.lacks("until")
                                        || member.time("until").isAfter(eyes.now())));
    }

    private static Answer ended(Eyes eyes, Row before, Row after) {
        var onlyWhose =
                before.with("young_person_id", after.get("young_person_id")).equals(after);
        var person = eyes.world().find("young_person", Objects.requireNonNull(after.person()));
        return first(
                yes(
                        onlyWhose && eyes.are("job import") && eyes.at(before) && eyes.at(person),
                        "goes with their number"),
                no(!sameWhose(before, after), "whose it is stays"),
                no(!manages(eyes, before), "not as a manager of their team"),
                no(!before.lacks("ended_at"), "ended once"),
                no(after.lacks("ended_at") || !isNow(eyes, after, "ended_at"), "not now"),
                yes(eyes.acting(after.uuid("ended_by")), "says that it ended"));
    }

    private static boolean sameWhose(Row before, Row after) {
        return Stream.of("young_person_id", "organisation_id", "started_by", "account_id", "worker_id")
                .allMatch(column -> !before.has(column) || Objects.equals(before.get(column), after.get(column)));
    }

    private static UUID anybody(Eyes eyes) {
        return eyes.world().rows("young_person").getLast().id();
    }

    private static Answer moved(Eyes eyes, Row row) {
        var person = eyes.world().find("young_person", Objects.requireNonNull(row.person()));
        var to = eyes.world().findIfThere("team", Objects.requireNonNull(row.uuid("to_team_id")));
        return first(
                no(!manages(eyes, row), "not as a manager of their team"),
                no(!eyes.acting(row.uuid("moved_by")), "in another's name"),
                no(!isNow(eyes, row, "moved_at"), "not now"),
                no(!Objects.equals(person.uuid("team_id"), row.uuid("from_team_id")), "not the team they are in"),
                yes(to != null && eyes.at(to), "to a team of the organisation"));
    }

    private static Answer isTold(Eyes eyes, Row row) {
        return first(yes(eyes.at(row) && eyes.acting(row.uuid("account_id")), "told themselves"));
    }

    private static Answer tells(Eyes eyes, Row row) {
        var move = eyes.world().findIfThere("team_move", Objects.requireNonNull(row.uuid("move_id")));
        return first(
                no(!manages(eyes, row), "not as a manager of their team"),
                no(!row.lacks("read_at"), "read by nobody yet"),
                no(!isNow(eyes, row, "told_at"), "not now"),
                no(move == null || !eyes.sees("team_move", move.id()), "no move they see"),
                no(!move.person().equals(row.person()), "the move of somebody else"),
                no(!eyes.acting(move.uuid("moved_by")) || !isNow(eyes, move, "moved_at"), "not as they move them"),
                yes(
                        eyes.world().rows("team_member").stream()
                                .anyMatch(member -> eyes.sees("team_member", member.id())
                                        && Objects.equals(member.uuid("team_id"), move.uuid("from_team_id"))
                                        && Objects.equals(member.uuid("account_id"), row.uuid("account_id"))),
                        "of the former team"));
    }

    private static Answer reads(Eyes eyes, Row before, Row after) {
        return first(
                no(!isTold(eyes, before).yes(), "told to somebody else"),
                no(!before.lacks("read_at"), "read once"),
                yes(!after.lacks("read_at") && isNow(eyes, after, "read_at"), "read now"));
    }

    /** Now, and of a move of theirs about the same young person, if there is one. */
    private static Row toldTogether(Row row, Eyes eyes) {
        var now = row.with("told_at", eyes.now());
        return eyes.world().rows("team_move").stream()
                .filter(move -> eyes.acting(move.uuid("moved_by")) && Objects.equals(move.person(), row.person()))
                .findFirst()
                .map(move -> now.with("move_id", move.id()))
                .orElse(now);
    }
}
