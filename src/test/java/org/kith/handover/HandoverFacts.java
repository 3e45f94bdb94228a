package org.kith.handover;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.kith.oracle.Dice;
import org.kith.oracle.MadeWorld;
import org.kith.oracle.Row;
import org.kith.words.Dates;

/** Facts about handovers: somebody leaves, one is opened, and things are said in it. */
final class HandoverFacts {
    /** Of rows with this reason a forger does not make whoever acts the one who stops. */
    static final String OF_ANYBODY = "OTHERS";

    private static final List<String> KINDS = List.of(
            "who",
            "matters",
            "letter",
            "named",
            "not-named",
            "met",
            "not-met",
            "closed",
            "moved",
            "day",
            "planned",
            "suits",
            "another-day",
            "answer",
            "reply",
            "them");

    /** What a young person answers of a meeting. */
    private static final List<String> ANSWERS = List.of("suits", "another-day", "answer");

    private HandoverFacts() {}

    static void leaving(MadeWorld world, Dice dice) {
        var account = dice.row("account");
        var id = world.newId();
        world.add(Row.of(
                "worker_leaving",
                "id",
                id,
                "organisation_id",
                dice.organisationOf(account),
                "leaving_id",
                id,
                "version",
                1,
                "account_id",
                account.id(),
                "last_day",
                LocalDate.ofInstant(world.now(), ZoneOffset.UTC)
                        .plusDays(dice.chance(2) ? 5 : 40)
                        .toString(),
                "reason",
                dice.oneOf("LEFTRL", OF_ANYBODY),
                "taken_back",
                false,
                "because",
                null,
                "said_by",
                dice.row("account").id(),
                "said_at",
                moment(world, dice)));
    }

    private static Instant moment(MadeWorld world, Dice dice) {
        return dice.chance(2) ? world.now() : dice.ago(Duration.ofMinutes(3));
    }

    static void handover(MadeWorld world, Dice dice) {
        var young = dice.row("young_person");
        var id = world.newId();
        var leaving = world.rows("worker_leaving").isEmpty() || dice.chance(3) ? null : dice.row("worker_leaving");
        world.add(Row.of(
                "handover",
                "id",
                id,
                "organisation_id",
                dice.organisationOf(young),
                "young_person_id",
                young.id(),
                "account_id",
                leaving == null ? dice.row("account").id() : leaving.uuid("account_id"),
                "leaving_id",
                leaving == null ? null : leaving.id(),
                "last_day",
                "2026-12-12",
                "reason",
                dice.oneOf("LEFTRL", OF_ANYBODY),
                "opened_by",
                dice.row("account").id(),
                "opened_at",
                moment(world, dice)));
        world.add(end(world, dice, world.find("handover", id)));
        for (var kind :
                List.of(dice.one(KINDS), dice.one(KINDS)).stream().distinct().toList()) {
            var step = step(world, dice, young, id, kind);
            if (ANSWERS.contains(kind)) {
                var planned = step(world, dice, young, id, "planned");
                world.add(planned);
                step = step.with("about_id", planned.id());
            }
            world.add(step);
        }
    }

    private static Row end(MadeWorld world, Dice dice, Row handover) {
        var stays = dice.chance(4);
        var today = LocalDate.ofInstant(world.now(), Dates.LONDON);
        return Row.of(
                "time_end",
                "id",
                world.newId(),
                "handover_id",
                handover.id(),
                "organisation_id",
                handover.get("organisation_id"),
                "young_person_id",
                handover.get("young_person_id"),
                "account_id",
                handover.get("account_id"),
                "leaving",
                !handover.lacks("leaving_id"),
                "reason",
                handover.get("reason"),
                "ends_on",
                stays ? null : today.minusDays(dice.oneOf(-5, 1, 20)).toString(),
                "stays",
                stays,
                "never_id",
                null,
                "opened_at",
                handover.get("opened_at"),
                "said_by",
                handover.get("opened_by"),
                "said_at",
                handover.get("opened_at"));
    }

    private static Row step(MadeWorld world, Dice dice, Row young, UUID handover, String kind) {
        return Row.of(
                "handover_step",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(young),
                "young_person_id",
                young.id(),
                "handover_id",
                handover,
                "kind",
                kind,
                "words",
                "Nan",
                "meeting",
                kind.equals("planned") ? "three" : null,
                "on_day",
                List.of("planned", "day", "named").contains(kind) ? "2026-12-12" : null,
                "place",
                null,
                "account_id",
                kind.equals("them")
                        ? manager(world, dice)
                        : kind.equals("named") ? dice.row("account").id() : null,
                "about_id",
                null,
                "said_by",
                dice.row("account").id(),
                "said_at",
                moment(world, dice));
    }

    /** Mostly a manager, who reads what is said of everybody but themselves. */
    private static UUID manager(MadeWorld world, Dice dice) {
        var managers = world.rows("account").stream()
                .filter(account -> account.isOneOf("role", "manager"))
                .map(Row::id)
                .toList();
        return managers.isEmpty() ? dice.row("account").id() : dice.one(managers);
    }
}
