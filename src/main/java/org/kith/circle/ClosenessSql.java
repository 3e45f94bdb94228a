package org.kith.circle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about how close people are: one row each time it was said, and none is ever changed. */
@Component
class ClosenessSql {
    private static final String SAID = """
            select c.*, s.name as by, coalesce(s.young_person_id = c.young_person_id, false) as by_young_person,
                   (select n.known_as from person_name n where n.young_person_id = c.young_person_id) as known_as,
                   c.said_by = (select kith.actor()) as by_you, c.id <> c.person_id as moved,
                   lag(c.closeness) over (partition by c.person_id order by c.version) as moved_from
              from circle_closeness c left join account s on s.id = c.said_by
            """;

    private final JdbcClient jdbc;

    ClosenessSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How close somebody is to be from now on; null in no ring. */
    record NewCloseness(
            UUID id, UUID person, int version, @Nullable Closeness how) {}

    /** Somebody who moved others. */
    record Mover(String name, int many) {}

    /** How close everybody is, as it was said last before a moment; ever, where that is null. */
    Map<UUID, SaidCloseness> all(UUID youngPerson, @Nullable Instant before) {
        return jdbc
                .sql("select distinct on (v.person_id) v.* from (" + SAID
                        + " where c.young_person_id = :young and (cast(:before as timestamptz) is null or c.said_at < :before)) v"
                        + " order by v.person_id, v.version desc")
                .param("young", youngPerson)
                .param("before", before == null ? null : before.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .query((row, number) -> said(row))
                .stream()
                .collect(Collectors.toMap(SaidCloseness::person, Function.identity()));
    }

    /** Each time it was said of one, the latest first. */
    List<SaidCloseness> versions(UUID youngPerson, UUID person) {
        return jdbc.sql(SAID + " where c.young_person_id = ? and c.person_id = ? order by c.version desc")
                .params(youngPerson, person)
                .query((row, number) -> said(row))
                .list();
    }

    /**
     * Whom others moved since a moment and since the young person last looked, where that is the last word; not whom they wrote down with it, nor
     * whom they moved back.
     */
    List<Mover> movedByOthers(UUID youngPerson, OffsetDateTime since) {
        return jdbc.sql("""
                        select coalesce(s.name, '') as name, count(*) as many from circle_closeness c left join account s on s.id = c.said_by
                         where c.young_person_id = :me and c.said_by <> (select kith.actor()) and c.id <> c.person_id
                           and not exists (select from circle_closeness l where l.person_id = c.person_id and l.version > c.version)
                           and c.closeness is distinct from (select b.closeness from circle_closeness b where b.person_id = c.person_id
                               and b.version < c.version and b.said_by <> c.said_by order by b.version desc limit 1)
                           and c.said_at > greatest(cast(:since as timestamptz), (select max(r.read_at) from reading r
                               where r.young_person_id = :me and r.account_id = (select kith.actor()) and r.page = 'circle'))
                         group by s.id, s.name order by max(c.said_at) desc, s.id
                        """)
                .param("me", youngPerson)
                .param("since", since)
                .query((row, number) -> new Mover(row.getString("name"), row.getInt("many")))
                .list();
    }

    /** When the first thing was said of anybody; empty where nothing was. */
    Optional<Instant> first(UUID youngPerson) {
        return jdbc
                .sql("select min(said_at) as at from circle_person where young_person_id = ?")
                .param(youngPerson)
                .query((row, number) -> row.getObject("at", OffsetDateTime.class))
                .stream()
                .filter(Objects::nonNull)
                .map(OffsetDateTime::toInstant)
                .findFirst();
    }

    /** Answers how many lines were written: none where somebody was faster. */
    int say(Viewer viewer, UUID youngPerson, NewCloseness said) {
        return jdbc.sql("""
                        insert into circle_closeness (id, organisation_id, young_person_id, person_id, version, closeness, said_by, said_at)
                        values (:id, :organisation, :young, :person, :version, :how, :me, kith.moment()) on conflict do nothing
                        """)
                .param("id", said.id())
                .param("organisation", viewer.organisation())
                .param("young", youngPerson)
                .param("person", said.person())
                .param("version", said.version())
                .param("how", said.how() == null ? null : said.how().key())
                .param("me", viewer.me())
                .update();
    }

    private static SaidCloseness said(ResultSet row) throws SQLException {
        return new SaidCloseness(
                row.getObject("person_id", UUID.class),
                row.getInt("version"),
                Closeness.ofKey(row.getString("closeness")).orElse(null),
                Closeness.ofKey(row.getString("moved_from")).orElse(null),
                row.getBoolean("moved"),
                CircleSql.said(row));
    }
}
