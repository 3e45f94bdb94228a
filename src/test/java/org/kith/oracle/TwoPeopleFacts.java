package org.kith.oracle;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Facts about two accounts of one name, and whether an administrator said that they are two people. */
final class TwoPeopleFacts {
    private TwoPeopleFacts() {}

    /** Two of one organisation, mostly of those who are asked for a second word: called alike before, without a name, or called otherwise. */
    static void pair(MadeWorld world, Dice dice) {
        var administrator = dice.one(world.rows("account", one -> one.isOneOf("role", "administrator")));
        var staff = Cast.staff(world).stream()
                .filter(one -> one.organisation().equals(administrator.organisation()))
                .toList();
        var decide = staff.stream()
                .filter(one -> one.isOneOf("role", "manager", "analyst", "worker"))
                .toList();
        var one = dice.one(dice.chance(3) ? staff : decide);
        var other = dice.one(dice.chance(3) ? staff : decide);
        if (one.equals(other) || isSaid(world, one, other)) {
            return;
        }
        if (dice.chance(3) && !one.equals(administrator) && !other.equals(administrator)) {
            herself(world, dice, administrator, one, other);
            return;
        }
        switch (dice.oneOf("alike", "alike", "nameless", "otherwise")) {
            case "alike" ->
                Stream.of(one, other).forEach(each -> world.add(HouseFacts.formerName(world, each, "Robin")));
            case "nameless" -> Stream.of(one, other).forEach(each -> world.replace(each, each.with("name", "")));
            default -> {}
        }
        if (dice.chance(4)) {
            var by = dice.oneOf(one, other, dice.one(staff));
            world.add(HouseFacts.link(world, administrator, dice.ago(Duration.ofDays(dice.chance(3) ? 1 : 8)), by));
        }
        if (!dice.chance(3)) {
            world.add(said(world, one, other, dice.chance(3) ? dice.one(staff) : administrator)
                    .with("organisation_id", dice.organisationOf(one))
                    .with("undone_at", null));
        }
        if (dice.chance(3)) {
            over(world, dice, one, other, dice.one(staff));
        }
    }

    /** An administrator who is one of two herself, by a name or an address at work that holds, or is nobody to them by what holds no more. */
    private static void herself(MadeWorld world, Dice dice, Row administrator, Row one, Row other) {
        Stream.of(one, other).forEach(each -> world.add(HouseFacts.formerName(world, each, "Alex")));
        over(world, dice, one, other, administrator);
        var how = dice.oneOf("told apart", "taken back", "one address", "of before", "hers of before");
        if (how.endsWith("address") || how.endsWith("before")) {
            var value = "w" + world.newId();
            address(world, one, value, how.equals("of before"));
            address(world, administrator, value, how.equals("hers of before"));
            return;
        }
        Stream.of(one, administrator).forEach(each -> world.add(HouseFacts.formerName(world, each, "Kim")));
        if (how.equals("taken back")) {
            over(world, dice, one, administrator, other);
        } else if (!isSaid(world, one, administrator)) {
            world.add(said(world, one, administrator, other));
        }
    }

    /** Said and taken back before. */
    private static void over(MadeWorld world, Dice dice, Row one, Row other, Row by) {
        world.add(said(world, one, other, by)
                .with("said_at", dice.ago(Duration.ofDays(2)))
                .with("undone_at", dice.ago(Duration.ofDays(1)))
                .with("undone_by", by.id()));
    }

    private static void address(MadeWorld world, Row account, String value, boolean before) {
        var worker = world.add(Row.of(
                "worker",
                "id",
                world.newId(),
                "organisation_id",
                account.organisation(),
                "name",
                null,
                "account_id",
                account.id(),
                "made_at",
                world.now()));
        world.add(Row.of(
                "worker_detail",
                "id",
                world.newId(),
                "organisation_id",
                account.organisation(),
                "worker_id",
                worker.id(),
                "kind",
                "email",
                "value",
                value,
                "since",
                world.now(),
                "set_by",
                null,
                "ended_at",
                before ? world.now() : null,
                "ended_by",
                before ? account.id() : null));
    }

    private static boolean isSaid(MadeWorld world, Row one, Row other) {
        var pair = pair(one, other);
        return !world.rows(
                        "told_apart",
                        row -> row.lacks("undone_at")
                                && List.of(row.uuid("one_id"), row.uuid("other_id"))
                                        .equals(List.of(
                                                pair.getFirst().id(),
                                                pair.getLast().id())))
                .isEmpty();
    }

    /** As the table has them: the one with the lower key first. */
    private static List<Row> pair(Row one, Row other) {
        return Stream.of(one, other)
                .sorted(Comparator.comparing(row -> row.id().toString()))
                .toList();
    }

    static Row said(MadeWorld world, Row one, Row other, Row by) {
        var pair = pair(one, other);
        return Row.of(
                "told_apart",
                "id",
                world.newId(),
                "organisation_id",
                one.organisation(),
                "one_id",
                pair.getFirst().id(),
                "other_id",
                pair.getLast().id(),
                "because",
                "x",
                "said_by",
                by.id(),
                "said_at",
                world.now(),
                "undone_by",
                null,
                "undone_at",
                null);
    }
}
