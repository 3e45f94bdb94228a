package org.kith.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.OneByOne;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about the organisation and team a return is loaded into. Names are no keys, so making one takes a lock. */
@Component
class OrganisationSql {
    private final JdbcClient jdbc;

    OrganisationSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void lockNames() {
        jdbc.sql("select count(*) from pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("kith organisation names")
                .query(Integer.class)
                .single();
    }

    /** Until this transaction ends, no other loading into the organisation goes on. */
    void lockLoading(UUID organisation) {
        OneByOne.loading(jdbc, organisation);
    }

    /** The same, unless another loading goes on; answers whether it has the turn now. */
    boolean lockLoadingIfFree(UUID organisation) {
        return OneByOne.loadingIfFree(jdbc, organisation);
    }

    Optional<UUID> named(String name) {
        return jdbc.sql(
                        "select id from organisation where kith.folded(name) = kith.folded(?) order by made_at, id limit 1")
                .param(name)
                .query(UUID.class)
                .optional();
    }

    /** Names the only organisation there is, where the first start made it and nobody has named it yet. */
    Optional<UUID> nameTheNameless(String name) {
        return jdbc.sql("""
                        update organisation set name = ? where name = '' and (select count(*) from organisation) = 1 returning id
                        """).param(name).query(UUID.class).optional();
    }

    /** Of all that have one: whoever comes in first is asked for it. */
    List<String> names() {
        return jdbc.sql("select name from organisation where name <> '' order by kith.folded(name), id")
                .query(String.class)
                .list();
    }

    UUID make(String name) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into organisation (id, name) values (?, ?)")
                .params(id, name)
                .update();
        return id;
    }

    UUID teamNamedOrNew(UUID organisation, String name) {
        return jdbc.sql("""
                        select id from team where organisation_id = ? and kith.folded(name) = kith.folded(?) order by made_at, id limit 1
                        """)
                .params(organisation, name)
                .query(UUID.class)
                .optional()
                .orElseGet(() -> makeTeam(organisation, name));
    }

    List<String> teamNames(UUID organisation) {
        return jdbc.sql("select name from team where organisation_id = ? order by kith.folded(name), id")
                .param(organisation)
                .query(String.class)
                .list();
    }

    /**
     * Moves the last day the record covers on to {@code day}, or back to it from a day that has not come yet. An organisation that has young people and no such day records from day to
     * day, and stays so.
     *
     * @return whether it moved
     */
    boolean coverUntil(UUID organisation, LocalDate day, LocalDate today) {
        return jdbc.sql("""
                        update organisation o set covered_until = :day
                         where id = :organisation
                           and (covered_until < :day or covered_until > :today or covered_until is null
                                and not exists (select from young_person y where y.organisation_id = o.id))
                        """)
                        .param("day", day)
                        .param("today", today)
                        .param("organisation", organisation)
                        .update()
                == 1;
    }

    Optional<LocalDate> coveredUntil(UUID organisation) {
        return jdbc.sql("select covered_until from organisation where id = ? and covered_until is not null")
                .param(organisation)
                .query(LocalDate.class)
                .optional();
    }

    private UUID makeTeam(UUID organisation, String name) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into team (id, organisation_id, name) values (?, ?, ?)")
                .params(id, organisation, name)
                .update();
        return id;
    }
}
