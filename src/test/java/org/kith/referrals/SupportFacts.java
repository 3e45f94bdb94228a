package org.kith.referrals;

import java.time.Duration;
import java.time.Instant;
import org.kith.oracle.Dice;
import org.kith.oracle.MadeWorld;
import org.kith.oracle.Row;

/** Facts about services that would like to help: one asks, and something is said of it or nothing. */
final class SupportFacts {
    private SupportFacts() {}

    static void asked(MadeWorld world, Dice dice) {
        var young = dice.row("young_person");
        var house = dice.organisationOf(young);
        var service =
                dice.rowIfAny(world.rows("service", one -> one.organisation().equals(house)));
        if (service == null || hasOpen(world, young, service)) {
            return;
        }
        var ask = Row.of(
                "referral_ask",
                "id",
                world.newId(),
                "organisation_id",
                house,
                "young_person_id",
                young.id(),
                "service_id",
                service.id(),
                "help",
                "home",
                "words",
                "We would like to show you a flat",
                "asked_by",
                dice.row("account").id(),
                "asked_at",
                moment(world, dice),
                "ended_at",
                dice.chance(4) ? dice.ago(Duration.ofMinutes(1)) : null);
        world.add(ask);
        if (!dice.chance(3)) {
            world.add(said(world, dice, ask, dice.oneOf("yes", "yes", "no")));
        }
        if (!ask.lacks("ended_at")) {
            world.add(said(world, dice, ask, dice.oneOf("taken-up", "closed")));
        }
    }

    private static boolean hasOpen(MadeWorld world, Row young, Row service) {
        return world.rows("referral_ask").stream()
                .anyMatch(one -> one.lacks("ended_at")
                        && one.person().equals(young.id())
                        && one.uuid("service_id").equals(service.id()));
    }

    private static Row said(MadeWorld world, Dice dice, Row ask, String step) {
        return Row.of(
                "referral_ask_step",
                "id",
                world.newId(),
                "organisation_id",
                dice.chance(8) ? dice.row("organisation").id() : ask.organisation(),
                "young_person_id",
                ask.person(),
                "ask_id",
                ask.id(),
                "step",
                step,
                "words",
                dice.one(SupportRules.LUCK),
                "how",
                null,
                "said_by",
                dice.row("account").id(),
                "said_at",
                dice.chance(4) ? world.now() : dice.ago(Duration.ofMinutes(3)));
    }

    private static Instant moment(MadeWorld world, Dice dice) {
        return dice.chance(2) ? world.now() : dice.ago(Duration.ofMinutes(3));
    }
}
