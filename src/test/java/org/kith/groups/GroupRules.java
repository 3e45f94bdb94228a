package org.kith.groups;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.oracle.Answer;
import org.kith.oracle.Dice;
import org.kith.oracle.Eyes;
import org.kith.oracle.Row;
import org.kith.oracle.Rule;

/**
 * Which entries were written to several at once, and who is in a group that stays: for the team of each young person alone, row by row. Whether the others may
 * read that they were there: for the young person alone. Who of another team is asked: for the two of them.
 */
final class GroupRules {
    private static final Instant SOME_DAY = Instant.parse("2026-01-05T10:00:00Z");

    private GroupRules() {}

    static final List<Rule> ALL = List.of(
            Rule.on("group_part", GroupRules::ofTheirTeam)
                    .added(GroupRules::written, "said_by")
                    .together(GroupRules::now),
            Rule.on("group_member", GroupRules::ofTheirTeam)
                    .added(GroupRules::toldToThem, "said_by")
                    .together(GroupRules::now),
            Rule.on(
                            "group_agreement",
                            (eyes, row) -> first(yes(eyes.at(row) && eyes.themselves(row.person()), "theirs alone")))
                    .added(GroupRules::agreed, "said_by")
                    .together(GroupRules::now)
                    .varied(Rule.before("said_at")),
            Rule.on("group_ask", GroupRules::ask)
                    .added(GroupRules::asked, "asked_by")
                    .filledLater("answered_at", "wrote")
                    .changed(GroupRules::answered)
                    .way("says that theirs were there", eyes -> Map.of("answered_at", eyes.now(), "wrote", true))
                    .way("said that nobody was", eyes -> Map.of("answered_at", SOME_DAY, "wrote", false))
                    .together(GroupRules::ofTheirs)
                    .varied(GroupRules::ofAColleague));

    private static Answer ask(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row) || !eyes.standBy(), "not of their organisation, or works with nobody"),
                yes(eyes.acting(row.uuid("account_id")) || eyes.acting(row.uuid("asked_by")), "of the two"));
    }

    private static Answer asked(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row) || !eyes.acting(row.uuid("asked_by")), "not as themselves"),
                no(!row.time("asked_at").equals(eyes.now()) || !row.lacks("answered_at"), "not now, or answered"),
                no(eyes.acting(row.uuid("account_id")), "nobody asks themselves"),
                no(!begins(eyes, row.uuid("group_id")), "whoever began it asks"),
                yes(standsBy(eyes, row.uuid("account_id")), "somebody who works with young people here"));
    }

    private static Answer answered(Eyes eyes, Row before, Row after) {
        return first(
                no(!ask(eyes, before).yes() || !eyes.acting(before.uuid("account_id")), "for nobody else"),
                no(before.is("wrote"), "what was written stays so"),
                yes(!after.lacks("answered_at") && after.time("answered_at").equals(eyes.now()), "now"));
    }

    /** Wrote in it or said who is in it, as far as they still see it, and was not asked to. */
    private static boolean begins(Eyes eyes, UUID group) {
        var world = eyes.world();
        return Stream.of("group_part", "group_member")
                        .flatMap(table -> world.rows(table).stream())
                        .anyMatch(one -> group.equals(one.uuid("group_id"))
                                && eyes.acting(one.uuid("said_by"))
                                && ofTheirTeam(eyes, one).yes())
                && world.rows("group_ask").stream()
                        .noneMatch(one -> group.equals(one.uuid("group_id"))
                                && eyes.acting(one.uuid("account_id"))
                                && ask(eyes, one).yes());
    }

    private static boolean standsBy(Eyes eyes, UUID account) {
        var row = eyes.world().findIfThere("account", account);
        return row != null
                && row.isOneOf("role", "worker", "manager")
                && row.lacks("ended_at")
                && row.organisation().equals(eyes.organisation());
    }

    /** Of a group they began, where there is one, and of somebody else. */
    private static Row ofTheirs(Row row, Eyes eyes) {
        var now = row.with("asked_at", eyes.now());
        return eyes.world().rows("group_part").stream()
                .filter(one -> eyes.acting(one.uuid("said_by")))
                .findFirst()
                .map(one -> now.with("group_id", one.uuid("group_id")))
                .orElse(now);
    }

    /** Of somebody who works with young people here, but for half of them as if it were said elsewhere. */
    private static Row ofAColleague(Row row, Eyes eyes, Dice dice) {
        var colleagues = eyes.world().rows("account", one -> standsBy(eyes, one.id()) && !eyes.acting(one.id()));
        var colleague = dice.rowIfAny(colleagues);
        var asked = colleague == null ? row : row.with("account_id", colleague.id());
        return dice.chance(2)
                ? asked.with("organisation_id", dice.row("organisation").id())
                : asked;
    }

    private static Answer ofTheirTeam(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                no(!eyes.standBy(), "no young person, no partner, nobody who counts"),
                yes(eyes.wholeRecord(row.person()), "sees the whole record"));
    }

    private static Answer saidByTheTeam(Eyes eyes, Row row) {
        return first(
                no(!asThemselvesNow(eyes, row), "not as themselves, of somebody they see, now"),
                no(eyes.inEmergency(), "nobody in an emergency"),
                yes(eyes.standBy() && eyes.wholeRecord(row.person()), "their team"));
    }

    private static Answer toldToThem(Eyes eyes, Row row) {
        return first(
                no(!row.is("told"), "they are not told"),
                yes(saidByTheTeam(eyes, row).yes(), "their team"));
    }

    private static Answer written(Eyes eyes, Row row) {
        return first(
                no(!seesEntry(eyes, row), "no entry of theirs"),
                yes(saidByTheTeam(eyes, row).yes(), "their team"));
    }

    private static Answer agreed(Eyes eyes, Row row) {
        return first(
                no(!asThemselvesNow(eyes, row), "not as themselves, now"),
                no(!seesEntry(eyes, row), "no entry of theirs that they see"),
                yes(eyes.themselves(row.person()), "theirs alone to say"));
    }

    private static boolean asThemselvesNow(Eyes eyes, Row row) {
        return eyes.at(row)
                && eyes.isAbout(row.person())
                && eyes.acting(row.uuid("said_by"))
                && row.time("said_at").equals(eyes.now());
    }

    private static boolean seesEntry(Eyes eyes, Row row) {
        var entry = eyes.world().findIfThere("entry", row.uuid("entry_id"));
        return entry != null && row.person().equals(entry.person()) && eyes.sees("entry", entry.id());
    }

    private static Row now(Row row, Eyes eyes) {
        return row.with("said_at", eyes.now());
    }

    /** How many of their own entries they read that were written to several; in these worlds nobody asked anybody to write to theirs. */
    static String doneTogether(Eyes eyes) {
        var groups = theirs(eyes, "group_part").map(row -> row.get("group_id")).collect(Collectors.toSet());
        var firsts =
                eyes.world().rows("group_part", row -> eyes.at(row) && groups.contains(row.get("group_id"))).stream()
                        .collect(Collectors.toMap(
                                row -> row.uuid("entry_id"),
                                row -> row,
                                BinaryOperator.minBy(Comparator.comparing((Row row) -> row.time("said_at"))
                                        .thenComparing(row -> row.id().toString()))));
        return String.valueOf(firsts.values().stream()
                .filter(row -> eyes.themselves(row.person()))
                .map(row -> eyes.world().find("entry", row.uuid("entry_id")))
                .filter(entry -> eyes.at(entry) && eyes.themselves(entry.person()))
                .filter(entry -> !entry.is("taken_away") && !entry.is("withheld"))
                .count());
    }

    /** As those who said it last knew that they read it. */
    static String ownGroups(Eyes eyes) {
        return String.valueOf(
                theirs(eyes, "group_member").filter(row -> row.is("told")).count());
    }

    private static Stream<Row> theirs(Eyes eyes, String table) {
        return eyes.world().rows(table, row -> eyes.at(row) && eyes.themselves(row.person())).stream();
    }
}
