package org.kith.together;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that read how a young person and their workers work together. */
@Component
class TogetherSql {
    private static final String SAID = """
            select t.*, o.id as otherwise_id, o.words as otherwise_words, o.said_at as otherwise_at
              from together_said t left join lateral (select o.id, o.words, o.said_at from together_otherwise o
                where o.said_id = t.id and o.asks_young = t.asks_young order by o.said_at, o.id limit 1) o on true
            """;

    /** In the team now, or somebody something was said with; each found by their key (offset 0), however many have an account. */
    private static final String MATES = """
            select a.id, a.name, coalesce(bool_or(a.ended_at is null and m.since <= kith.now() and (m.until is null or m.until > kith.now())), false) as here,
                   exists (select from kith.time_with t where t.young_person_id = y.id and t.account_id = a.id
                       and t.starts_on <= (kith.now() at time zone 'Europe/London')::date
                       and coalesce(t.ends_on, 'infinity') > (kith.now() at time zone 'Europe/London')::date) as works
              from young_person y
             cross join lateral (select n.account_id from team_member n where n.team_id = y.team_id
                                 union select t.account_id from together_said t where t.young_person_id = y.id) one
             cross join lateral (select * from account a where a.id = one.account_id offset 0) a
              left join team_member m on m.team_id = y.team_id and m.account_id = a.id
             where y.id = :person and a.role in ('worker', 'manager')
             group by y.id, a.id, a.name order by kith.folded(a.name), a.id
            """;

    private final JdbcClient jdbc;

    TogetherSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each worker of their team, and whoever else something was said with, by name. */
    List<Pair> pairs(UUID youngPerson) {
        var said = said(youngPerson);
        return mates(youngPerson).stream()
                .map(mate -> new Pair(youngPerson, mate, said))
                .filter(pair -> pair.mate().here() || !pair.said().isEmpty())
                .toList();
    }

    Optional<Pair> pair(UUID youngPerson, UUID worker) {
        return pairs(youngPerson).stream()
                .filter(pair -> pair.mate().account().equals(worker))
                .findFirst();
    }

    private List<Mate> mates(UUID youngPerson) {
        return jdbc.sql(MATES)
                .param("person", youngPerson)
                .query((row, number) -> new Mate(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getBoolean("here"),
                        row.getBoolean("works")))
                .list();
    }

    private List<Said> said(UUID youngPerson) {
        return jdbc.sql(SAID + " where t.young_person_id = ?")
                .param(youngPerson)
                .query((row, number) -> said(row))
                .list();
    }

    private static Said said(ResultSet row) throws SQLException {
        return new Said(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getBoolean("by_young"),
                row.getBoolean("asks_young"),
                row.getInt("version"),
                words(row),
                row.getObject("look_again", LocalDate.class),
                moment(row, "said_at").orElseThrow(),
                moment(row, "agreed_at").orElse(null),
                otherwise(row));
    }

    private static Map<Topic, String> words(ResultSet row) throws SQLException {
        var words = new EnumMap<Topic, String>(Topic.class);
        for (var topic : Topic.values()) {
            var said = row.getString(topic.column());
            if (said != null) {
                words.put(topic, said);
            }
        }
        return Collections.unmodifiableMap(words);
    }

    private static Said.@Nullable Otherwise otherwise(ResultSet row) throws SQLException {
        var id = row.getObject("otherwise_id", UUID.class);
        return id == null
                ? null
                : new Said.Otherwise(
                        id,
                        row.getString("otherwise_words"),
                        moment(row, "otherwise_at").orElseThrow());
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
