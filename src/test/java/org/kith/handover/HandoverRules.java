package org.kith.handover;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kith.oracle.Answer;
import org.kith.oracle.Eyes;
import org.kith.oracle.OnePerson;
import org.kith.oracle.Row;
import org.kith.oracle.Rule;

/**
 * Who leaves: for themselves and their managers. Handovers: for the young person and their team alone, who each say in them what is theirs to say;
 * who takes over a manager says, the letter whoever stops, that they have met the young person.
 */
final class HandoverRules {
    private static final String ACCOUNT = "account_id";

    private HandoverRules() {}

    static final List<Rule> ALL = List.of(
            Rule.on("worker_leaving", HandoverRules::knows)
                    .added(HandoverRules::leaves, "said_by")
                    .together(HandoverRules::leavingTogether),
            Rule.on("handover", HandoverRules::seen)
                    .added(HandoverRules::opens, "opened_by")
                    .together((row, eyes) -> ownUnlessOfAnybody(row.with("opened_at", eyes.now()), eyes))
                    .changed(HandoverRules::broughtUpToDate)
                    .way("brings it up to date", eyes -> Map.of("waits_until", "2026-12-12")),
            Rule.on("handover_step", HandoverRules::read)
                    .added(HandoverRules::said, "said_by")
                    .together(HandoverRules::stepTogether));

    private static Answer knows(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                yes(eyes.are("administrator"), "looks after accounts"),
                yes(concerns(eyes, row), "leaves themselves, or is managed"));
    }

    private static boolean concerns(Eyes eyes, Row row) {
        return eyes.standBy()
                && (eyes.acting(row.uuid(ACCOUNT))
                        || eyes.are("manager") && (isInTheirTeams(eyes, row) || opened(eyes, row)));
    }

    /** Whether it opened a handover of somebody they see. */
    private static boolean opened(Eyes eyes, Row leaving) {
        return eyes.world().rows("handover").stream()
                .anyMatch(one -> Objects.equals(one.uuid("leaving_id"), leaving.uuid("leaving_id"))
                        && seen(eyes, one).yes());
    }

    private static boolean isInTheirTeams(Eyes eyes, Row row) {
        return eyes.world().rows("team_member").stream()
                .anyMatch(member -> eyes.sees("team_member", member.id())
                        && eyes.teams().contains(member.uuid("team_id"))
                        && Objects.equals(member.uuid(ACCOUNT), row.uuid(ACCOUNT))
                        && !member.time("since").isAfter(eyes.now())
                        && (member.lacks("until") || member.time("until").isAfter(eyes.now())));
    }

    private static Answer leaves(Eyes eyes, Row row) {
        return first(
                no(!eyes.acting(row.uuid("said_by")), "in another's name"),
                no(!row.time("said_at").equals(eyes.now()), "not now"),
                no(!eyes.at(row), "not of their organisation"),
                yes(concerns(eyes, row), "of themselves, or as their manager"));
    }

    private static Answer seen(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                no(eyes.partner(), "no partner, whatever is shared"),
                yes(eyes.wholeRecord(row.person()), "sees the whole record"));
    }

    private static Answer read(Eyes eyes, Row row) {
        return first(
                no(row.isOneOf("kind", "them") && !eyes.are("young person", "manager"), "for managers alone"),
                no(
                        row.isOneOf("kind", "them") && eyes.are("manager") && isOfThem(eyes, row),
                        "not for the one it is about"),
                no(
                        row.isOneOf("kind", "them") && eyes.are("manager") && !eyes.teamOf(row.person()),
                        "for managers of their team"),
                yes(seen(eyes, row).yes(), "as the handover is"));
    }

    private static Answer opens(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row) || !eyes.teamOf(row.person()), "not of their team"),
                no(!eyes.acting(row.uuid("opened_by")), "in another's name"),
                no(!row.time("opened_at").equals(eyes.now()), "not now"),
                yes(eyes.acting(row.uuid(ACCOUNT)), "stops themselves"),
                yes(eyes.are("manager"), "a manager of anybody's"));
    }

    private static Answer broughtUpToDate(Eyes eyes, Row before, Row after) {
        return first(
                no(!eyes.at(before), "not of their organisation"),
                yes(eyes.themselves(before.person()), "their own"),
                yes(eyes.teamOf(before.person()), "their team"));
    }

    private static Answer said(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                no(!eyes.acting(row.uuid("said_by")), "in another's name"),
                no(!row.time("said_at").equals(eyes.now()), "not now"),
                yes(
                        eyes.themselves(row.person())
                                && row.isOneOf(
                                        "kind",
                                        "who",
                                        "how",
                                        "where",
                                        "when",
                                        "first",
                                        "myself",
                                        "suits",
                                        "another-day",
                                        "answer",
                                        "reply",
                                        "them",
                                        "met",
                                        "not-met"),
                        "theirs to say"),
                no(
                        row.isOneOf("kind", "suits", "another-day", "answer", "reply", "met", "not-met"),
                        "theirs alone to say"),
                no(!eyes.teamOf(row.person()), "not of their team"),
                no(
                        row.isOneOf("kind", "named", "not-named", "moved", "them") && !eyes.are("manager"),
                        "a manager says who, moves and answers"),
                no(row.isOneOf("kind", "them") && isOfThem(eyes, row), "nobody answers of themselves"),
                no(row.isOneOf("kind", "letter") && !stops(eyes, row), "nobody writes another's letter"),
                yes(true, "their team"));
    }

    private static boolean stops(Eyes eyes, Row row) {
        return eyes.world().rows("handover").stream()
                .anyMatch(one -> one.id().equals(row.uuid("handover_id"))
                        && eyes.acting(one.uuid(ACCOUNT))
                        && seen(eyes, one).yes());
    }

    private static Row leavingTogether(Row row, Eyes eyes) {
        return ownUnlessOfAnybody(row.with("said_at", eyes.now()).with("leaving_id", row.id()), eyes);
    }

    /** Under whatever account of theirs. */
    private static boolean isOfThem(Eyes eyes, Row row) {
        return OnePerson.is(eyes.world(), row.uuid(ACCOUNT), eyes.account());
    }

    /** Whoever acts stops themselves, or it is about whoever it was about. */
    private static Row ownUnlessOfAnybody(Row row, Eyes eyes) {
        return eyes.account() == null || row.isOneOf("reason", HandoverFacts.OF_ANYBODY)
                ? row
                : row.with(ACCOUNT, eyes.account());
    }

    /** Now; a letter in a handover in which whoever acts stops, if there is one. */
    private static Row stepTogether(Row row, Eyes eyes) {
        var now = row.with("said_at", eyes.now());
        var own = eyes.world().rows("handover").stream()
                .filter(one -> eyes.acting(one.uuid(ACCOUNT)) && Objects.equals(one.person(), row.person()))
                .findFirst();
        return row.isOneOf("kind", "letter") && own.isPresent()
                ? now.with("handover_id", own.get().id())
                : now;
    }
}
