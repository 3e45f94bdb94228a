package org.kith.readers;

import static org.kith.words.Words.say;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.vocabulary.Section;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that ask policy who reads the record this transaction is about. */
@Component
class ReaderSql {
    private final JdbcClient jdbc;

    ReaderSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    WhoReads.@Nullable Team team() {
        return jdbc.sql("""
                        select t.name, array(select a.name from team_member m join account a on a.id = m.account_id
                                 where m.team_id = t.id and m.since <= kith.now() and (m.until is null or m.until > kith.now())
                                   and a.role in ('worker', 'manager') and a.ended_at is null and a.name <> '' order by kith.folded(a.name), a.id) as people
                          from young_person y join team t on t.id = y.team_id where y.id = kith.person()
                        """)
                .query((row, number) -> new WhoReads.Team(row.getString("name"), List.of((String[])
                        row.getArray("people").getArray())))
                .optional()
                .orElse(null);
    }

    /** With whom each section is shared now, each once, by name. */
    Map<Section, List<String>> others() {
        var others = new EnumMap<Section, List<String>>(Section.class);
        jdbc.sql("""
                        select r.section, r.recipient_kind, coalesce(s.name, t.name, a.name) as name, ps.name as works_at
                          from kith.readers() r
                          left join service s on r.recipient_kind = 'service' and s.id = r.recipient_id
                          left join team t on r.recipient_kind = 'team' and t.id = r.recipient_id
                          left join account a on r.recipient_kind = 'person' and a.id = r.recipient_id
                          left join service ps on ps.id = a.service_id
                         group by 1, 2, 3, 4 order by kith.folded(coalesce(s.name, t.name, a.name)), 3, kith.folded(ps.name), 4, 1, 2
                        """).query(row -> {
            var called = called(row);
            Section.ofKey(row.getString("section"))
                    .ifPresent(section -> others.computeIfAbsent(section, key -> new ArrayList<>())
                            .add(called));
        });
        return others;
    }

    private static String called(ResultSet row) throws SQLException {
        var name = row.getString("name");
        var service = row.getString("works_at");
        if (row.getString("recipient_kind").equals("team")) {
            return say("who-reads.team", name);
        }
        return service == null ? name : say("who-reads.of-service", name, service);
    }
}
