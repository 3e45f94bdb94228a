package org.kith.oracle;

import java.time.Duration;
import java.util.List;

/** Facts about what is shared with whom. */
final class SharingFacts {
    private SharingFacts() {}

    static Row recipient(MadeWorld world, Dice dice) {
        return switch (dice.random().nextInt(4)) {
            case 0 -> dice.row("team");
            case 1, 2 -> dice.row("service");
            default -> dice.one(Cast.staff(world));
        };
    }

    static String kind(Row recipient) {
        return recipient.table().equals("account") ? "person" : recipient.table();
    }

    static void grant(MadeWorld world, Dice dice) {
        var person = dice.row("young_person");
        var recipient = recipient(world, dice);
        var period = dice.period();
        var withdrawn = dice.chance(5);
        var by = dice.row("account").id();
        var agreed = dice.chance(2);
        world.add(Row.of(
                "section_grant",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(person),
                "young_person_id",
                person.id(),
                "section",
                dice.one(Dice.SECTIONS),
                "recipient_kind",
                kind(recipient),
                "recipient_id",
                recipient.id(),
                "may_add",
                dice.chance(2),
                "purpose",
                "x",
                "basis",
                agreed ? "agreed" : "duty",
                "because",
                agreed ? null : "x",
                "starts_at",
                period[0],
                "ends_at",
                period[1],
                "decided_by",
                by,
                "decided_at",
                period[0],
                "withdrawn_at",
                withdrawn ? dice.ago(Duration.ofHours(1)) : null,
                "withdrawn_by",
                withdrawn ? by : null,
                "withdrawn_because",
                null));
    }

    static void ask(MadeWorld world, Dice dice) {
        var person = dice.row("young_person");
        var by = dice.row("account");
        var recipient = recipient(world, dice);
        var answered = dice.chance(3);
        var emergency = dice.rowIfAny(world.rows("emergency_access"));
        var withheld = dice.rowIfAny(world.rows("withheld"));
        world.add(Row.of(
                "sharing_ask",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(person),
                "young_person_id",
                person.id(),
                "asks",
                dice.oneOf("to share", "to see", "to talk"),
                "sections",
                List.of("home"),
                "recipient_kind",
                kind(recipient),
                "recipient_id",
                recipient.id(),
                "may_add",
                false,
                "words",
                "x",
                "ends_at",
                null,
                "asked_by",
                by.id(),
                "asked_at",
                world.now(),
                "answered_by",
                answered ? by.id() : null,
                "answered_at",
                answered ? world.now() : null,
                "agreed",
                answered ? true : null,
                "answer",
                null,
                "emergency_id",
                emergency == null || dice.chance(2) ? null : emergency.id(),
                "withheld_id",
                withheld == null || dice.chance(2) ? null : withheld.id(),
                "disagrees_with",
                dice.chance(2) ? null : dice.row("account").id()));
    }
}
