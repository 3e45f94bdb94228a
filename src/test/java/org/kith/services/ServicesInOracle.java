package org.kith.services;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.oracle.Answer;
import org.kith.oracle.Dice;
import org.kith.oracle.Everyday;
import org.kith.oracle.Eyes;
import org.kith.oracle.FactKind;
import org.kith.oracle.InOracle;
import org.kith.oracle.MadeWorld;
import org.kith.oracle.Matrix;
import org.kith.oracle.Mutant;
import org.kith.oracle.OutboxRules;
import org.kith.oracle.Row;
import org.kith.oracle.Rule;

/** The mail domains of services, and the addresses their people are let in by. */
public final class ServicesInOracle implements InOracle {
    private static final FactKind DOMAINS =
            new FactKind("mail domains of a service", 488, 2, ServicesInOracle::domains);
    private static final FactKind ADDRESS = new FactKind("the address of a partner", 489, 2, ServicesInOracle::address);

    private static final String OF_DOMAINS = "R__service_domains.sql";
    private static final String OF_ADDRESSES = "R__partner_address.sql";
    private static final String OF_THEIR_ORGANISATION = "organisation_id = (select kith.organisation())\n        and";

    @Override
    public int order() {
        return 303;
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.on("service_domains", ServicesInOracle::domainsSeen)
                        .added(ServicesInOracle::domainsSaid, "said_by")
                        .together((row, eyes) -> row.with("said_at", eyes.now())),
                Rule.on("partner_address", ServicesInOracle::addressSeen)
                        .added(ServicesInOracle::addressSaid, "said_by")
                        .together((row, eyes) -> row.with("said_at", eyes.now())));
    }

    private static Answer domainsSeen(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                yes(eyes.are("worker", "manager", "administrator"), "lets partners in"),
                yes(
                        eyes.are("partner lead") && row.uuid("service_id").equals(eyes.service()),
                        "looks after their service"));
    }

    private static Answer domainsSaid(Eyes eyes, Row row) {
        var service = eyes.world().find("service", row.uuid("service_id"));
        return first(
                no(!eyes.at(row) || !eyes.at(service), "not of their organisation"),
                no(!eyes.acting(row.uuid("said_by")), "in another's name"),
                no(!row.time("said_at").equals(eyes.now()), "not now"),
                no(!service.lacks("ended_at"), "it has ended"),
                yes(eyes.are("manager", "administrator"), "looks after services"));
    }

    private static Answer addressSeen(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                yes(eyes.are("worker", "manager", "administrator"), "lets partners in"),
                yes(eyes.are("partner lead") && isOfTheirs(eyes, accountOf(eyes, row)), "looks after their service"),
                yes(OutboxRules.isLinkFor(eyes, row), "sends a link there"));
    }

    private static Answer addressSaid(Eyes eyes, Row row) {
        var account = accountOf(eyes, row);
        return first(
                no(!eyes.at(row) || !eyes.at(account), "not of their organisation"),
                no(!eyes.acting(row.uuid("said_by")), "in another's name"),
                no(!row.time("said_at").equals(eyes.now()), "not now"),
                no(account.lacks("service_id") || !account.lacks("ended_at"), "comes in from no service"),
                no(!fits(eyes, account, String.valueOf(row.get("address"))), "at none of its domains"),
                yes(eyes.are("worker", "manager", "administrator"), "lets partners in"),
                yes(eyes.are("partner lead") && isOfTheirs(eyes, account), "looks after their service"));
    }

    private static boolean fits(Eyes eyes, Row account, String address) {
        return eyes
                .world()
                .rows("service_domains", one -> one.uuid("service_id").equals(account.uuid("service_id")))
                .stream()
                .filter(one -> domainsSeen(eyes, one).yes())
                .max(Comparator.comparingInt(one -> (Integer) one.get("number")))
                .map(one -> String.valueOf(one.get("domains")))
                .map(domains ->
                        domains.equals("{}") || domains.equals("{" + address.substring(address.indexOf('@') + 1) + "}"))
                .orElse(true);
    }

    private static Row accountOf(Eyes eyes, Row row) {
        return eyes.world().find("account", row.uuid("account_id"));
    }

    private static boolean isOfTheirs(Eyes eyes, @Nullable Row account) {
        return account != null
                && !account.lacks("service_id")
                && account.uuid("service_id").equals(eyes.service());
    }

    @Override
    public List<FactKind> facts() {
        return List.of(DOMAINS, ADDRESS);
    }

    private static void domains(MadeWorld world, Dice dice) {
        var service = dice.row("service");
        world.add(Row.of(
                "service_domains",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(service),
                "service_id",
                service.id(),
                "number",
                1 + world.rows("service_domains").size(),
                "domains",
                dice.oneOf("{}", "{ours.example}", "{other.example}"),
                "said_by",
                dice.row("account").id(),
                "said_at",
                dice.chance(2) ? world.now() : dice.ago(Duration.ofMinutes(3))));
    }

    private static void address(MadeWorld world, Dice dice) {
        var account = dice.one(world.rows("account", one -> !one.lacks("service_id")));
        world.add(Row.of(
                "partner_address",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(account),
                "account_id",
                account.id(),
                "address",
                "dana@ours.example",
                "said_by",
                dice.row("account").id(),
                "said_at",
                dice.chance(2) ? world.now() : dice.ago(Duration.ofMinutes(3))));
    }

    @Override
    public List<List<Mutant>> mutants() {
        return List.of(
                List.of(
                        new Mutant(OF_DOMAINS, "seen", "elsewhere", OF_THEIR_ORGANISATION, "true and"),
                        new Mutant(
                                OF_DOMAINS,
                                "seen",
                                "of another service",
                                " and service_id = (select kith.service())",
                                ""),
                        new Mutant(
                                OF_DOMAINS,
                                "said",
                                "by workers",
                                "in ('manager', 'administrator')",
                                "in ('worker', 'manager', 'administrator')"),
                        new Mutant(OF_DOMAINS, "said", "in another's name", "and said_by = (select kith.actor())", ""),
                        new Mutant(OF_DOMAINS, "said", "as of yesterday", "and kith.is_now(said_at)", ""),
                        new Mutant(OF_DOMAINS, "said", "of one that has ended", " where s.ended_at is null", "")),
                List.of(
                        new Mutant(OF_ADDRESSES, "seen", "elsewhere", OF_THEIR_ORGANISATION, "true and"),
                        new Mutant(
                                OF_ADDRESSES,
                                "seen",
                                "of another service",
                                " where a.service_id = (select kith.service())",
                                ""),
                        new Mutant(
                                OF_ADDRESSES, "said", "in another's name", "and said_by = (select kith.actor())", ""),
                        new Mutant(OF_ADDRESSES, "said", "as of yesterday", "and kith.is_now(said_at)", ""),
                        new Mutant(OF_ADDRESSES, "said", "of somebody who is gone", " and a.ended_at is null", ""),
                        new Mutant(
                                "R__invitation.sql",
                                "made",
                                "of somebody at no domain that is named",
                                "any (d.domains), false)",
                                "any (d.domains), true)"),
                        new Mutant(
                                OF_ADDRESSES,
                                "said",
                                "at another domain",
                                "d.domains = '{}' or lower(split_part(partner_address.address, '@', 2)) = any (d.domains)",
                                "true"),
                        new Mutant(
                                OF_ADDRESSES,
                                "said",
                                "of another service",
                                " where a.service_id = (select kith.service())",
                                "")));
    }

    @Override
    public List<Matrix.Line> linesOfTheHouse(Everyday day) {
        var service = day.partner().uuid("service_id");
        return List.of(
                new Matrix.Line(
                        "`service_domains` of the service of the partner",
                        day.made(DOMAINS, "service_domains")
                                .with("organisation_id", day.young.organisation())
                                .with("service_id", service)
                                .with("domains", "{}"),
                        Matrix.Whose.ANYBODYS),
                new Matrix.Line(
                        "`partner_address` of a partner of the service",
                        day.made(ADDRESS, "partner_address")
                                .with("organisation_id", day.young.organisation())
                                .with("account_id", day.partner().id()),
                        Matrix.Whose.ANYBODYS));
    }
}
