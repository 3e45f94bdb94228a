package org.kith.bench;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Adds partners to the large record and shares with them, at once and past policy: it is what thousands of young people decide, each in a
 * transaction of their own, through half a year.
 */
final class SharedSql {
    static final List<String> SECTIONS = List.of(
            "about-me", "home", "health", "learning", "money", "people", "identity", "safety", "skills", "plan");

    private static final String PARTNER = """
            with house as (select organisation_id as id from young_person limit 1),
                 made as (insert into service (id, organisation_id, name, kind, made_at) select ?, id, ?, 'housing', now() - interval '1 year' from house)
            insert into account (id, organisation_id, name, role, service_id) select ?, id, ?, 'partner', ? from house
            """;

    /** Every second section with the service, and the others with the person. */
    private static final String GRANTS = """
            insert into section_grant (id, organisation_id, young_person_id, section, recipient_kind, recipient_id, may_add, purpose, basis,
                   starts_at, ends_at, decided_by, decided_at)
            select gen_random_uuid(), y.organisation_id, y.id, s.section, case when s.n % 2 = 0 then 'service' else 'person' end,
                   case when s.n % 2 = 0 then p.service_id else p.id end, true, 'So that nothing has to be told twice', 'agreed',
                   now() - interval '1 week', now() + interval '6 months', e.author_id, now() - interval '1 week'
              from account p
              cross join unnest(cast(? as text[])) with ordinality as s (section, n)
              join young_person y on y.id = any (?)
              cross join lateral (select author_id from entry where young_person_id = y.id limit 1) e
             where p.id = ?
            """;

    private final DataSource pastPolicy;

    SharedSql(DataSource pastPolicy) {
        this.pastPolicy = pastPolicy;
    }

    Partner partner(String name) throws SQLException {
        var partner = new Partner(UUID.randomUUID(), UUID.randomUUID());
        update(PARTNER, partner.service(), "Service of " + name, partner.account(), name, partner.service());
        return partner;
    }

    /** Lets a partner see these sections of these young people's records, and add to them. */
    void share(Partner with, List<UUID> youngPeople, List<String> sections) throws SQLException {
        update(GRANTS, sections.toArray(String[]::new), youngPeople.toArray(UUID[]::new), with.account());
    }

    /** Those of them somebody has given a name: the others are shown by the number of a return, which no partner sees. */
    List<UUID> named(List<UUID> youngPeople) throws SQLException {
        return ids("select id from young_person where known_as is not null and id = any (?) order by id", (Object)
                youngPeople.toArray(UUID[]::new));
    }

    /** Everybody of the record. */
    List<UUID> everybody() throws SQLException {
        return ids("select id from young_person order by id");
    }

    private List<UUID> ids(String sql, Object... values) throws SQLException {
        return texts(sql, values).stream().map(UUID::fromString).toList();
    }

    /** The first column of what is found. */
    List<String> texts(String sql, Object... values) throws SQLException {
        var texts = new ArrayList<String>();
        try (var connection = pastPolicy.getConnection();
                var read = connection.prepareStatement(sql)) {
            give(read, values);
            try (var rows = read.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
        }
        return texts;
    }

    int update(String sql, Object... values) throws SQLException {
        try (var connection = pastPolicy.getConnection();
                var write = connection.prepareStatement(sql)) {
            give(write, values);
            return write.executeUpdate();
        }
    }

    private static void give(PreparedStatement to, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            to.setObject(i + 1, values[i]);
        }
    }

    /** What autovacuum would have done by the next day. */
    void tidy() throws SQLException {
        for (var table : List.of("section_grant", "service", "account", "person_name", "attachment", "reading")) {
            update("vacuum analyze " + table);
        }
    }
}
