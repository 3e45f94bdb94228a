package org.kith.oracle;

import java.time.Duration;

/** Facts about who is no second person: whoever said it, of two of whom one let the other in, or who came lately. */
final class WayInFacts {
    private static final Duration LONG = Duration.ofDays(8);

    private WayInFacts() {}

    /** Somebody said that the devices of their colleagues are lost: an administrator, or one who let an administrator in or was let in by them; or one came lately. */
    static void lost(MadeWorld world, Dice dice) {
        var maker = dice.one(world.rows("account", one -> one.isOneOf("role", "administrator")));
        var colleagues = Cast.staff(world).stream()
                .filter(one -> one.organisation().equals(maker.organisation()) && !one.equals(maker))
                .toList();
        var how = dice.oneOf("said it", "was let in", "let them in", "came lately");
        var first = how.equals("said it") ? maker : dice.one(colleagues);
        colleagues.stream()
                .filter(one -> !one.equals(first))
                .forEach(one -> world.add(HouseFacts.lost(world, one, first)));
        switch (how) {
            case "said it" -> {}
            case "was let in" -> world.add(HouseFacts.link(world, maker, dice.ago(LONG), first));
            case "let them in" -> world.add(HouseFacts.link(world, first, dice.ago(LONG), maker));
            default -> world.add(HouseFacts.link(world, maker, dice.ago(Duration.ofDays(1)), null));
        }
    }
}
