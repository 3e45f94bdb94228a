package org.kith.oracle;

import java.time.Duration;
import java.time.Instant;

/** Messages that wait to be sent, and some that were. */
final class OutboxFacts {
    private OutboxFacts() {}

    static void message(MadeWorld world, Dice dice) {
        var lost = dice.rowIfAny(world.rows("way_in_change", one -> !one.isOneOf("what", "passkey made")));
        var account =
                lost == null || dice.chance(2) ? dice.row("account") : world.find("account", lost.uuid("account_id"));
        var what = dice.oneOf(
                "passkey made",
                "passkey taken away",
                "device lost",
                "address changed",
                "name changed",
                "account ended");
        var meantFor = what.equals("address changed") ? dice.rowIfAny(world.rows("contact_detail")) : null;
        world.add(Row.of(
                "outbox_message",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(account),
                "account_id",
                account.id(),
                "what",
                what,
                "contact_detail_id",
                meantFor == null ? null : meantFor.id(),
                "made_at",
                now(world, dice),
                "tries",
                0,
                "next_try_at",
                now(world, dice),
                "sent_at",
                dice.chance(3) ? world.now() : null));
    }

    private static Instant now(MadeWorld world, Dice dice) {
        return dice.chance(3) ? world.clock().minus(Duration.ofHours(1)) : world.clock();
    }
}
