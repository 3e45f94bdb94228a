package org.kith.services;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.OneByOne;
import org.kith.actor.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about the mail domains of services, and the addresses their people are let in by. */
@Component
class AddressSql {
    private final JdbcClient jdbc;

    AddressSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Domains domains(UUID service) {
        return last("?", service).orElse(Domains.NEVER_SAID);
    }

    /** Of the service of whoever acts, where they look after its people and it was said since; null otherwise. */
    @Nullable
    Domains ownDomains(Instant since) {
        return last("(select kith.service())")
                .filter(one -> one.at() != null && one.at().isAfter(since))
                .orElse(null);
    }

    private Optional<Domains> last(String service, Object... params) {
        return jdbc.sql(
                        "select d.domains, d.said_at, a.name as said_by from service_domains d left join account a on a.id = d.said_by"
                                + " where d.service_id = " + service + " order by d.number desc, d.id limit 1")
                .params(params)
                .query(AddressSql::domains)
                .optional();
    }

    private static Domains domains(ResultSet row, int number) throws SQLException {
        return new Domains(
                List.of((String[]) row.getArray("domains").getArray()),
                ServiceSql.moment(row, "said_at"),
                row.getString("said_by"));
    }

    /** Said already, nothing changes: a form sent twice says it once. */
    void say(Viewer viewer, UUID service, List<String> named) {
        OneByOne.about(jdbc, service);
        if (domains(service).named().equals(named)) {
            return;
        }
        jdbc.sql("""
                        insert into service_domains (id, organisation_id, service_id, number, domains, said_by, said_at)
                        select ?, ?, cast(? as uuid), coalesce(max(d.number), 0) + 1, cast(? as text[]), ?, kith.now()
                          from service_domains d where d.service_id = ?
                        """)
                .params(
                        UUID.randomUUID(),
                        Objects.requireNonNull(viewer.organisation()),
                        service,
                        named.toArray(String[]::new),
                        viewer.me(),
                        service)
                .update();
    }

    /** @param id of where it was said, which a message is meant for */
    record Address(UUID id, String value) {}

    Optional<Address> address(UUID account) {
        return jdbc.sql(
                        "select id, address as value from partner_address where account_id = ? order by said_at desc, id desc limit 1")
                .param(account)
                .query(Address.class)
                .optional();
    }

    /** Said already, nothing changes. */
    void say(Viewer viewer, UUID account, String address) {
        if (address(account).filter(one -> one.value().equals(address)).isPresent()) {
            return;
        }
        jdbc.sql(
                        "insert into partner_address (id, organisation_id, account_id, address, said_by, said_at) values (?, ?, ?, ?, ?, kith.now())")
                .params(UUID.randomUUID(), Objects.requireNonNull(viewer.organisation()), account, address, viewer.me())
                .update();
    }
}
