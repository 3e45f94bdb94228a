package org.kith.referrals;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.oracle.Dice;
import org.kith.oracle.MadeWorld;
import org.kith.oracle.Row;

/** Facts about referrals: one is written down, and goes as far as it does. */
final class ReferralFacts {
    private static final List<String> WAY = List.of("yes", "sent", "question", "answer", "accepted", "revoked");

    private ReferralFacts() {}

    static void terms(MadeWorld world, Dice dice) {
        world.add(Row.of(
                "referral_terms",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(dice.row("young_person")),
                "words",
                "Read it for the room alone",
                "made_by",
                dice.row("account").id(),
                "made_at",
                dice.chance(2) ? world.now() : dice.ago(Duration.ofMinutes(3))));
    }

    static void referral(MadeWorld world, Dice dice) {
        var young = dice.row("young_person");
        var house = dice.organisationOf(young);
        var service =
                dice.rowIfAny(world.rows("service", one -> one.organisation().equals(house)));
        if (service == null) {
            return;
        }
        var row = Row.of(
                "referral",
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
                "wants",
                "A room",
                "not_told",
                null,
                "purpose",
                "To find a room",
                "sections",
                List.of("home"),
                "ends_at",
                dice.in(Duration.ofDays(30)),
                "made_by",
                dice.row("account").id(),
                "made_at",
                dice.chance(2) ? world.now() : dice.ago(Duration.ofMinutes(3)),
                "stands",
                dice.oneOf("written", "sent", "running"),
                "stands_since",
                dice.ago(Duration.ofMinutes(3)));
        world.add(row);
        var steps = dice.random().nextInt(WAY.size() + 1);
        for (var number = 1; number <= steps; number++) {
            world.add(step(world, dice, row, number));
        }
    }

    private static Row step(MadeWorld world, Dice dice, Row referral, int number) {
        var step = number == 1 && dice.chance(4) ? "no" : WAY.get(number - 1);
        return Row.of(
                "referral_step",
                "id",
                world.newId(),
                "organisation_id",
                dice.chance(8) ? dice.row("organisation").id() : referral.organisation(),
                "referral_id",
                referral.id(),
                "service_id",
                referral.uuid("service_id"),
                "number",
                number,
                "side",
                side(step, dice),
                "step",
                step,
                "words",
                dice.one(ReferralRules.LUCK),
                "how",
                null,
                "help",
                onlyOf(step, "sent", "home"),
                "sent_from",
                onlyOf(step, "sent", "North"),
                "terms_id",
                step.equals("accepted") ? termsIn(world, dice) : null,
                "said_by",
                dice.row("account").id(),
                "said_at",
                dice.ago(Duration.ofMinutes(3)));
    }

    private static Object termsIn(MadeWorld world, Dice dice) {
        if (world.rows("referral_terms").isEmpty()) {
            terms(world, dice);
        }
        return world.rows("referral_terms").getFirst().id();
    }

    private static @Nullable Object onlyOf(String step, String one, String value) {
        return Objects.equals(step, one) ? value : null;
    }

    private static String side(String step, Dice dice) {
        return switch (step) {
            case "yes", "no" -> "young";
            case "question", "accepted" -> "service";
            case "revoked" -> dice.oneOf("young", "team", "service");
            default -> "team";
        };
    }
}
