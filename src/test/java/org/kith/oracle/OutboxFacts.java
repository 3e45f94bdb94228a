package org.kith.oracle;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
                "number changed",
                "sign-in code",
                "signed in by code",
                "codes on",
                "name changed",
                "account ended");
        var codeToNowhere =
                what.equals("sign-in code") && world.rows("contact_detail").isEmpty();
        var link = dice.chance(5) ? dice.rowIfAny(world.rows("partner_address")) : null;
        if (link != null) {
            world.add(link(world, dice, link, account));
            return;
        }
        var meantFor =
                Set.of("address changed", "number changed", "sign-in code").contains(what)
                        ? dice.rowIfAny(world.rows("contact_detail"))
                        : null;

        world.add(Row.of(
                "outbox_message",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(account),
                "account_id",
                account.id(),
                "what",
                codeToNowhere ? "passkey made" : what,
                "contact_detail_id",
                meantFor == null ? null : meantFor.id(),
                "partner_address_id",
                null,
                "made_at",
                now(world, dice),
                "tries",
                0,
                "next_try_at",
                now(world, dice),
                "sent_at",
                dice.chance(3) ? world.now() : null));
    }

    /** A link for somebody of a service, mostly to their own address there. */
    private static Row link(MadeWorld world, Dice dice, Row address, Row another) {
        var whose = dice.chance(4) ? another : world.find("account", address.uuid("account_id"));
        return Row.of(
                "outbox_message",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(whose),
                "account_id",
                whose.id(),
                "what",
                "partner link",
                "contact_detail_id",
                null,
                "partner_address_id",
                address.id(),
                "made_at",
                now(world, dice),
                "tries",
                0,
                "next_try_at",
                now(world, dice),
                "sent_at",
                dice.chance(3) ? world.now() : null);
    }

    /** To a young person who is reached otherwise than before, of which the former address is told; and one before was, long ago. */
    static void toSomebodyReached(MadeWorld world, Dice dice) {
        var young = dice.row("young_person");
        var by = dice.row("account");
        world.add(told(world, young, reached(world, young, "email", by), null));
        world.add(told(world, young, reached(world, young, "email", by), world.now()));
        reached(world, young, "email", by);
        if (world.rows("contact_detail", one -> young.id().equals(one.person()) && one.isOneOf("kind", "phone"))
                .isEmpty()) {
            reached(world, young, "phone", null);
        }
    }

    private static Row told(MadeWorld world, Row young, Row former, @Nullable Instant sent) {
        return Row.of(
                "outbox_message",
                "id",
                world.newId(),
                "organisation_id",
                young.organisation(),
                "account_id",
                Cast.ofYoung(world, young.id()).id(),
                "what",
                "address changed",
                "contact_detail_id",
                former.id(),
                "partner_address_id",
                null,
                "made_at",
                world.clock(),
                "tries",
                0,
                "next_try_at",
                world.clock(),
                "sent_at",
                sent);
    }

    /** @param endedBy null while it holds */
    private static Row reached(MadeWorld world, Row young, String kind, @Nullable Row endedBy) {
        return world.add(Row.of(
                "contact_detail",
                "id",
                world.newId(),
                "organisation_id",
                young.organisation(),
                "young_person_id",
                young.id(),
                "kind",
                kind,
                "value",
                "x",
                "since",
                world.now(),
                "set_by",
                null,
                "ended_at",
                endedBy == null ? null : world.now(),
                "ended_by",
                endedBy == null ? null : endedBy.id()));
    }

    private static Instant now(MadeWorld world, Dice dice) {
        return dice.chance(3) ? world.clock().minus(Duration.ofHours(1)) : world.clock();
    }
}
