package org.kith.joining;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.oracle.Answer;
import org.kith.oracle.Eyes;
import org.kith.oracle.Row;
import org.kith.oracle.Rule;

/**
 * Two records that may be one young person's: proposed by whoever sees both, said so by a manager of both or the analyst who did not propose it, while both
 * are in one team; taken apart by those, or by the young person.
 */
final class RecordJoinRules {
    private static final Instant SOME_DAY = Instant.parse("2026-01-05T10:00:00Z");

    private RecordJoinRules() {}

    static final List<Rule> ALL = List.of(Rule.on("record_join", RecordJoinRules::seen)
            .added(RecordJoinRules::proposed, "proposed_by")
            .filledLater(
                    "confirmed_at",
                    "confirmed_by",
                    "undone_at",
                    "undone_by",
                    "undone_because",
                    "heard_at",
                    "heard_by",
                    "heard_words")
            .changed(RecordJoinRules::said)
            .way("says so", eyes -> Map.of("confirmed_at", eyes.now(), "confirmed_by", Rule.WHOEVER_ACTS))
            .way("said so", eyes -> Map.of("confirmed_at", SOME_DAY, "confirmed_by", Rule.WHOEVER_ACTS))
            .way("takes it apart", eyes -> undone(eyes.now(), false))
            .way("took it apart", eyes -> undone(SOME_DAY, false))
            .way("is not that one", eyes -> undone(eyes.now(), true))
            .way("was not that one", eyes -> undone(SOME_DAY, true))
            .way("answers", eyes -> heard(eyes.now()))
            .way("answered", eyes -> heard(SOME_DAY))
            .together((row, eyes) -> row.with("proposed_at", eyes.now()).with("not_me", false)));

    private static Map<String, @Nullable Object> undone(Instant when, boolean notMe) {
        return Map.of("undone_at", when, "undone_by", Rule.WHOEVER_ACTS, "undone_because", "x", "not_me", notMe);
    }

    private static Map<String, @Nullable Object> heard(Instant when) {
        return Map.of("heard_at", when, "heard_by", Rule.WHOEVER_ACTS, "heard_words", "x");
    }

    private static Answer seen(Eyes eyes, Row row) {
        var holds = !row.lacks("confirmed_at") && row.lacks("undone_at");
        return first(
                no(!eyes.at(row), "not of their organisation"),
                yes(eyes.countAll(), "answers for the returns"),
                yes(!row.lacks("confirmed_at") && isOwn(eyes, row), "said of them"),
                no(!eyes.standBy() || eyes.inEmergency(), "not of their team"),
                yes(holds && both(row).anyMatch(eyes::teamOf), "works with one of what is one"),
                yes(both(row).allMatch(eyes::teamOf), "sees both"));
    }

    private static Answer proposed(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "in another organisation"),
                no(!eyes.acting(row.uuid("proposed_by")), "in another's name"),
                no(!eyes.now().equals(row.time("proposed_at")), "not now"),
                no(!row.lacks("confirmed_at") || !row.lacks("undone_at"), "the rest is said later"),
                no(row.uuid("young_person_id").equals(row.uuid("other_id")), "one record is not two"),
                yes(eyes.are("worker", "manager", "analyst") && bothMine(eyes, row), "sees both"));
    }

    private static Answer said(Eyes eyes, Row before, Row after) {
        var confirms = differs(before, after, "confirmed_at", "confirmed_by");
        var undoes = differs(before, after, "undone_at", "undone_by", "undone_because", "not_me");
        var hears = differs(before, after, "heard_at", "heard_by", "heard_words");
        return first(
                no(!seen(eyes, before).yes(), "does not see it"),
                no(confirms && (!before.lacks("confirmed_at") || !after.lacks("undone_at")), "said once"),
                no(undoes && !before.lacks("undone_at"), "taken apart once"),
                no(hears && (!before.lacks("heard_at") || !before.is("not_me")), "answered once"),
                yes(mayBe(eyes, after), "theirs to say"));
    }

    private static boolean mayBe(Eyes eyes, Row row) {
        var decides = eyes.are("manager", "analyst") && bothMine(eyes, row);
        if (!row.lacks("heard_at")) {
            return decides && isByThemNow(eyes, row, "heard");
        }
        if (row.is("not_me")) {
            return isByThemNow(eyes, row, "undone") && isOwn(eyes, row);
        }
        if (!row.lacks("undone_at")) {
            return isByThemNow(eyes, row, "undone")
                    && (decides
                            || bothMine(eyes, row)
                                    && row.lacks("confirmed_at")
                                    && eyes.acting(row.uuid("proposed_by")));
        }
        return decides
                && isByThemNow(eyes, row, "confirmed")
                && !eyes.acting(row.uuid("proposed_by"))
                && both(row)
                                .map(id -> young(eyes, id).uuid("team_id"))
                                .distinct()
                                .count()
                        == 1;
    }

    private static boolean isByThemNow(Eyes eyes, Row row, String what) {
        return !row.lacks(what + "_at")
                && row.time(what + "_at").equals(eyes.now())
                && eyes.acting(row.uuid(what + "_by"));
    }

    private static boolean differs(Row before, Row after, String... columns) {
        return Stream.of(columns).anyMatch(column -> !Objects.equals(before.get(column), after.get(column)));
    }

    private static boolean bothMine(Eyes eyes, Row row) {
        return both(row).allMatch(id -> eyes.at(young(eyes, id)) && (eyes.are("analyst") || eyes.teamOf(id)));
    }

    private static boolean isOwn(Eyes eyes, Row row) {
        return both(row).anyMatch(eyes::themselves);
    }

    private static Stream<UUID> both(Row row) {
        return Stream.of(row.uuid("young_person_id"), row.uuid("other_id")).map(Objects::requireNonNull);
    }

    private static Row young(Eyes eyes, UUID id) {
        return eyes.world().find("young_person", id);
    }
}
