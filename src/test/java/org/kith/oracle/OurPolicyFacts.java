package org.kith.oracle;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Facts about policies of the organisation. */
final class OurPolicyFacts {
    private OurPolicyFacts() {}

    static LocalDate today(MadeWorld world) {
        return LocalDate.ofInstant(world.now(), ZoneId.of("Europe/London"));
    }

    /** A policy with one version or two; the second binds whoever the first bound. */
    static void policy(MadeWorld world, Dice dice) {
        var by = dice.one(world.rows("account", one -> one.isOneOf("role", "manager", "administrator")));
        var ended = dice.chance(3);
        var policy = world.add(Row.of(
                "our_policy",
                "id",
                world.newId(),
                "organisation_id",
                by.organisation(),
                "made_at",
                world.now(),
                "made_by",
                by.id(),
                "ended_at",
                ended ? world.now() : null,
                "ended_by",
                ended ? by.id() : null,
                "ended_because",
                ended ? "x" : null));
        var bound = dice.oneOf(
                List.of("worker"),
                List.of("worker", "manager", "analyst"),
                List.of("partner"),
                List.of("young person"));
        version(world, dice, policy, 1, bound);
        if (dice.chance(2)) {
            version(world, dice, policy, 2, List.of("worker", "manager", "analyst", "partner", "young person"));
        }
    }

    private static void version(MadeWorld world, Dice dice, Row policy, int number, List<String> bound) {
        world.add(Row.of(
                "our_policy_version",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(policy),
                "policy_id",
                policy.id(),
                "number",
                number,
                "title",
                "x",
                "summary",
                "x",
                "words",
                "x",
                "bound",
                bound,
                "moments",
                List.of(),
                "begins_on",
                today(world).plusDays(dice.oneOf(-9, 0, 1)).toString(),
                "changed",
                "x",
                "words_since",
                1,
                "written_at",
                world.now(),
                "written_by",
                policy.uuid("made_by")));
    }

    static void acknowledgement(MadeWorld world, Dice dice) {
        var version = dice.rowIfAny(world.rows("our_policy_version"));
        var account = dice.row("account");
        if (version == null
                || world.rows("our_policy_acknowledgement").stream()
                        .anyMatch(one -> one.get("policy_id").equals(version.get("policy_id"))
                                && one.get("version").equals(version.get("number"))
                                && one.get("account_id").equals(account.id()))) {
            return;
        }
        world.add(Row.of(
                "our_policy_acknowledgement",
                "organisation_id",
                dice.organisationOf(account),
                "policy_id",
                version.uuid("policy_id"),
                "version",
                version.get("number"),
                "account_id",
                account.id(),
                "acknowledged_at",
                world.now()));
    }
}
