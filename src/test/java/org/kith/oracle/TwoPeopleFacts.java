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
        switch (dice.oneOf("alike", "alike", "nameless", "otherwise")) {
            case "alike" ->
                Stream.of(one, other).forEach(each -> world.add(HouseFacts.formerName(world, each, "Robin")));
            case "nameless" -> Stream.of(one, other).forEach(each -> world.replace(each, each.with("name", "")));
            default -> {}
        }
        if (dice.chance(4)) {
            letIn(world, dice, administrator, dice.oneOf(one, other, dice.one(staff)));
        }
        if (!dice.chance(3)) {
            world.add(said(world, one, other, dice.chance(3) ? dice.one(staff) : administrator)
                    .with("organisation_id", dice.organisationOf(one))
                    .with("undone_at", null));
        }
        if (dice.chance(3)) {
            var last = said(world, one, other, administrator).with("said_at", dice.ago(Duration.ofDays(2)));
            world.add(last.with("undone_at", dice.ago(Duration.ofDays(1)))
                    .with("undone_by", dice.one(staff).id()));
        }
    }

    private static void letIn(MadeWorld world, Dice dice, Row account, Row by) {
        world.add(Row.of(
                "invitation",
                "id",
                world.newId(),
                "organisation_id",
                account.organisation(),
                "account_id",
                account.id(),
                "token_hash",
                "\\x05",
                "made_at",
                dice.ago(Duration.ofDays(dice.chance(3) ? 1 : 8)),
                "made_by",
                by.id(),
                "expires_at",
                world.now(),
                "used_at",
                null));
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
