package org.kith.oracle;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts about who works here and how they come in. */
final class HouseFacts {
    private HouseFacts() {}

    static Row member(MadeWorld world, UUID organisation, UUID account, UUID team) {
        return Row.of(
                "team_member",
                "id",
                world.newId(),
                "organisation_id",
                organisation,
                "team_id",
                team,
                "account_id",
                account,
                "since",
                world.now(),
                "until",
                null,
                "put_by",
                null);
    }

    /** Anybody who works here or at a service may be put into a team; only a worker or a manager stands by its young people then. */
    static void membership(MadeWorld world, Dice dice) {
        var account = dice.one(dice.chance(3) ? Cast.staff(world) : Cast.workers(world));
        var team = dice.row("team");
        var period = dice.period();
        world.add(member(world, account.organisation(), account.id(), team.id())
                .with("since", period[0])
                .with("until", dice.chance(3) ? null : period[1]));
    }

    static void passkey(MadeWorld world, Dice dice) {
        var account = dice.row("account");
        world.add(Row.of(
                "passkey",
                "id",
                world.newId(),
                "organisation_id",
                account.organisation(),
                "account_id",
                account.id(),
                "credential_id",
                "\\x01",
                "public_key",
                "\\x02",
                "signature_count",
                1,
                "label",
                "Phone",
                "transports",
                "",
                "backup_eligible",
                false,
                "backup_state",
                false,
                "uv_initialized",
                true,
                "made_at",
                world.now(),
                "last_used_at",
                null));
    }

    /** A passkey made, a device lost that somebody else said, or something of the account that somebody changed. */
    static void wayInChange(MadeWorld world, Dice dice) {
        var account = dice.row("account");
        var lost = dice.chance(2);
        var changed = !lost && dice.chance(2);
        var by = dice.one(Cast.staff(world));
        var said = lost(world, account, by);
        if (changed) {
            said = said.with("what", dice.oneOf("address changed", "number changed", "name changed", "account ended"));
        } else if (!lost && dice.chance(4)) {
            said = said.with("what", "new phone");
        } else if (!lost && dice.chance(3)) {
            said = said.with("what", dice.oneOf("came in by code", "codes on", "codes off"))
                    .with("said_by", account.id());
        } else if (!lost) {
            said = said.with("what", "passkey made")
                    .with("passkey_id", world.newId())
                    .with("said_by", account.id());
        }
        world.add(said.with("because", lost ? "She rang" : null)
                .with(
                        "happened_at",
                        dice.chance(2) ? world.clock() : world.clock().minus(Duration.ofHours(1)))
                .with("told_at", dice.chance(4) ? world.clock() : null));
    }

    static Row lost(MadeWorld world, Row account, Row by) {
        return Row.of(
                "way_in_change",
                "id",
                world.newId(),
                "organisation_id",
                account.organisation(),
                "account_id",
                account.id(),
                "what",
                "device lost",
                "passkey_id",
                null,
                "label",
                "Phone",
                "said_by",
                by.id(),
                "because",
                "She rang",
                "happened_at",
                world.clock(),
                "told_at",
                null);
    }

    static void deviceKey(MadeWorld world, Dice dice) {
        var account = dice.row("account");
        if (world.rows("device_key", key -> account.id().equals(key.uuid("account_id")))
                .isEmpty()) {
            world.add(Row.of(
                    "device_key",
                    "account_id",
                    account.id(),
                    "organisation_id",
                    dice.organisationOf(account),
                    "key",
                    "\\x" + "01".repeat(32)));
        }
    }

    /** What somebody who works here or at a service was called before. */
    static void formerName(MadeWorld world, Dice dice) {
        var decide = world.rows("account", one -> one.isOneOf("role", "manager", "analyst"));
        var account = dice.one(dice.chance(2) ? decide : world.rows("account"));
        if (account.lacks("young_person_id")) {
            world.add(formerName(world, account, "Robin"));
        }
    }

    static Row formerName(MadeWorld world, Row account, String name) {
        return Row.of(
                "former_name",
                "id",
                world.newId(),
                "organisation_id",
                account.organisation(),
                "account_id",
                account.id(),
                "name",
                name,
                "ended_at",
                world.now(),
                "ended_by",
                account.id(),
                "ended_by_role",
                account.get("role"));
    }

    /** A link that let somebody in, now or longer ago than a week; often of or by whoever said that a device was lost. */
    static void invitation(MadeWorld world, Dice dice) {
        var lost = dice.rowIfAny(world.rows("way_in_change", one -> one.isOneOf("what", "device lost")));
        var first = lost == null ? null : world.find("account", lost.uuid("said_by"));
        var account = first != null && dice.chance(3) ? first : dice.row("account");
        var by = first != null && dice.chance(2) ? first : dice.one(Cast.staff(world));
        world.add(link(
                world,
                account,
                dice.chance(2) ? world.now() : dice.ago(Duration.ofDays(8)),
                dice.chance(3) ? null : by));
    }

    /** A link that lets somebody in for a day, whether it was used or not. */
    static Row link(MadeWorld world, Row account, Instant at, @Nullable Row by) {
        return Row.of(
                "invitation",
                "id",
                world.newId(),
                "organisation_id",
                account.organisation(),
                "account_id",
                account.id(),
                "token_hash",
                "\\x03",
                "made_at",
                at,
                "made_by",
                by == null ? null : by.id(),
                "expires_at",
                at.plus(Duration.ofDays(1)),
                "used_at",
                null);
    }

    /** Somebody of a service who waits for a second person's word, whom somebody let in, or of whom it was said before. */
    static void partnerWord(MadeWorld world, Dice dice) {
        var partner = dice.one(world.rows("account", one -> !one.lacks("service_id")));
        if (dice.chance(2)) {
            partner = world.replace(partner, partner.with("waits", true));
        }
        var manager = dice.one(world.rows("account", one -> one.isOneOf("role", "manager", "partner lead")));
        world.add(Row.of(
                "partner_word",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(partner),
                "account_id",
                partner.id(),
                "said_by",
                manager.id(),
                "said_at",
                dice.ago(Duration.ofDays(3))));
        var maker = dice.one(Cast.staff(world));
        var first = dice.chance(2) ? manager : maker;
        world.add(link(world, partner, dice.ago(Duration.ofDays(dice.chance(4) ? 1 : 8)), first));
        if (dice.chance(2)) {
            world.add(link(world, manager, dice.ago(Duration.ofDays(dice.chance(4) ? 1 : 8)), maker));
        }
    }

    /** Somebody who was let in to work here and waits for a second person's word, or was put into a team whose managers are told. */
    static void colleagueWord(MadeWorld world, Dice dice) {
        var colleague = dice.one(world.rows("account", one -> one.isOneOf("role", "worker", "manager", "analyst")));
        if (dice.chance(2)) {
            var another = colleague
                    .with("id", world.newId())
                    .with("name", "another " + world.rows("account").size())
                    .with("waits", true);
            world.add(another);
            colleague = another;
        }
        var maker = dice.one(world.rows("account", one -> one.isOneOf("role", "administrator", "manager")));
        world.add(link(world, colleague, dice.ago(Duration.ofDays(8)), maker));
        var second = dice.one(world.rows("account", one -> one.isOneOf("role", "administrator", "manager")));
        if (dice.chance(2)) {
            world.add(link(world, second, dice.ago(Duration.ofDays(dice.chance(2) ? 1 : 8)), maker));
        }
        if (dice.chance(3)) {
            world.add(link(world, maker, dice.ago(Duration.ofDays(8)), second));
        }
        var put = dice.chance(2) ? colleague : dice.one(Cast.workers(world));
        world.add(member(world, put.organisation(), put.id(), dice.row("team").id())
                .with("since", dice.ago(Duration.ofDays(3)))
                .with("put_by", maker.id())
                .with("until", dice.chance(4) ? world.now() : null));
    }

    static void kindWord(MadeWorld world, Dice dice) {
        var account = dice.row("account");
        world.add(Row.of(
                "kind_word",
                "id",
                world.newId(),
                "organisation_id",
                account.organisation(),
                "said",
                "placement",
                "instead",
                List.of("home"),
                "why",
                "",
                "made_at",
                world.now(),
                "made_by",
                account.id(),
                "ended_at",
                dice.chance(2) ? world.now() : null));
    }

    static void sectionName(MadeWorld world, Dice dice) {
        var organisation = dice.row("organisation").id();
        var section = dice.one(Dice.SECTIONS);
        if (world.rows(
                        "section_name",
                        row -> row.organisation().equals(organisation) && row.isOneOf("section", section))
                .isEmpty()) {
            world.add(Row.of("section_name", "organisation_id", organisation, "section", section, "name", "My place"));
        }
    }
}
