package org.kith.signin;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class FirstAdministratorSql {
    private final JdbcClient jdbc;

    FirstAdministratorSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two nodes starting at once take turns, and with whoever loads a first return meanwhile. */
    void holdInstall() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('kith organisation names', 0))")
                .query()
                .listOfRows();
    }

    boolean noOrganisation() {
        return jdbc.sql("select not exists (select 1 from organisation)")
                .query(Boolean.class)
                .single();
    }

    void addOrganisation(String name, Instant now) {
        jdbc.sql("insert into organisation (name, made_at) values (?, ?)")
                .params(name, now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<UUID> withoutAdministrator() {
        return jdbc.sql("""
                select o.id from organisation o
                where not exists (select 1 from account a join passkey p on p.account_id = a.id
                    where a.organisation_id = o.id and a.role = 'administrator' and a.ended_at is null)
                order by o.made_at, o.id
                """).query(UUID.class).list();
    }

    Optional<UUID> administrator(UUID organisation) {
        return jdbc.sql("""
                select id from account where organisation_id = ? and role = 'administrator' and ended_at is null
                order by made_at, id limit 1
                """).params(organisation).query(UUID.class).optional();
    }

    UUID addAdministrator(UUID organisation, Instant now) {
        return jdbc.sql("""
                insert into account (organisation_id, name, role, made_at) values (?, '', 'administrator', ?) returning id
                """)
                .params(organisation, now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }
}
