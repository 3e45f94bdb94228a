package org.kith.lostdevice;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that find whose way in somebody at the command line of the server means. */
@Component
class WayBackSql {
    private final JdbcClient jdbc;

    WayBackSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> organisations() {
        return jdbc.sql("select id from organisation order by made_at, id")
                .query(UUID.class)
                .list();
    }

    /** Those who work here or at a service, by their name, whatever its capitals and accents, or by id. */
    List<WayBack.Somebody> staffAndPartners(UUID organisation, String whose) {
        return jdbc.sql("""
                        select a.organisation_id as organisation, a.id as account, a.name, a.role, false as young, a.service_id is not null as partner,
                               coalesce(s.name, (select string_agg(t.name, ', ' order by kith.folded(t.name), t.id)
                                   from team_member m join team t on t.id = m.team_id
                                  where m.account_id = a.id and m.until is null), '') as belongs_to
                          from account a left join service s on s.id = a.service_id
                         where a.organisation_id = :organisation and a.young_person_id is null and a.ended_at is null and s.ended_at is null
                           and (a.id::text = lower(:whose) or a.name <> '' and kith.folded(a.name) = kith.folded(:whose))
                         order by kith.folded(a.name), a.id
                        """)
                .param("organisation", organisation)
                .param("whose", whose)
                .query(WayBack.Somebody.class)
                .list();
    }

    /** Young people who were let in, by the name they go by, or by the id in the address of their record. */
    List<WayBack.Somebody> young(UUID organisation, String whose) {
        return jdbc.sql("""
                        select a.organisation_id as organisation, a.id as account, coalesce(y.known_as, '') as name, a.role, true as young, false as partner,
                               coalesce(t.name, '') as belongs_to
                          from account a join young_person y on y.id = a.young_person_id left join team t on t.id = y.team_id
                         where a.organisation_id = :organisation and a.ended_at is null
                           and (lower(:whose) in (a.id::text, y.id::text) or y.known_as <> '' and kith.folded(y.known_as) = kith.folded(:whose))
                         order by kith.folded(y.known_as), a.id
                        """)
                .param("organisation", organisation)
                .param("whose", whose)
                .query(WayBack.Somebody.class)
                .list();
    }
}
