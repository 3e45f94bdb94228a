package org.kith.reconnecting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that read wishes, each with what its young person reads of it. */
@Component
class WishSql {
    private static final String SAID = """
            s.name as by, coalesce(s.young_person_id = w.young_person_id, false) as said_by_young_person, w.said_by, w.said_at,
            w.said_by = (select kith.actor()) as by_you, (select n.known_as from person_name n where n.young_person_id = w.young_person_id) as known_as
            """;

    private static final String WISH =
            "select w.id, w.young_person_id, w.name, w.words, false as as_other, " + SAID + """
            , b.id as row, b.account_id, k.name as looks, b.account_id = (select kith.actor()) as you, b.said_at as since,
            not kith.is_around(b.account_id, b.young_person_id) as gone,
            o.said_at as opened_at, a.name as opened_by, o.said_by = (select kith.actor()) as opened_by_you
              from reconnection w left join account s on s.id = w.said_by
              left join reconnection_broker b on b.reconnection_id = w.id and b.ended_at is null left join account k on k.id = b.account_id
              left join reconnection_open o on o.reconnection_id = w.id left join account a on a.id = o.said_by
            """;

    private static final String OTHER = """
            select w.reconnection_id as id, w.young_person_id, '' as name, w.words, true as as_other,
            """ + SAID + """
            , null::uuid as row, null::uuid as account_id, null as looks, false as you, null::timestamptz as since, false as gone,
            w.said_at as opened_at, s.name as opened_by, false as opened_by_you
              from reconnection_open w left join account s on s.id = w.said_by
            """;

    private final JdbcClient jdbc;

    WishSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The young person's own, or those for which whoever asks looks, the latest first; and those of others that were opened to the young person. */
    List<Wish> all(UUID youngPerson) {
        var own = jdbc.sql(WISH + " where w.young_person_id = ? order by w.said_at desc, w.id")
                .param(youngPerson)
                .query((row, number) -> wish(row))
                .list();
        var others = jdbc.sql(
                        OTHER
                                + " where w.other_id = ? and w.other_id = (select kith.own_person()) order by w.said_at desc, w.id")
                .param(youngPerson)
                .query((row, number) -> wish(row))
                .list();
        return whole(Stream.concat(own.stream(), others.stream()).toList());
    }

    Optional<Wish> find(UUID youngPerson, UUID wish) {
        return all(youngPerson).stream().filter(one -> one.id().equals(wish)).findFirst();
    }

    private List<Wish> whole(List<Wish> wishes) {
        if (wishes.isEmpty()) {
            return wishes;
        }
        Map<UUID, List<Word>> words = jdbc
                .sql(
                        "select w.*, " + SAID
                                + " from reconnection_word w left join account s on s.id = w.said_by where w.reconnection_id = any (?) order by w.said_at, w.id")
                .param(wishes.stream().map(Wish::id).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("reconnection_id", UUID.class), word(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return wishes.stream()
                .map(one -> one.with(words.getOrDefault(one.id(), List.of())))
                .toList();
    }

    /** What somebody is called in their circle, where whoever asks sees that; empty where there is no such person. */
    Optional<String> nameInCircle(UUID youngPerson, UUID person) {
        return jdbc.sql(
                        "select name from circle_person where young_person_id = ? and person_id = ? order by version desc limit 1")
                .params(youngPerson, person)
                .query(String.class)
                .optional();
    }

    private static Wish wish(ResultSet row) throws SQLException {
        return new Wish(
                row.getObject("id", UUID.class),
                row.getObject("young_person_id", UUID.class),
                row.getString("name"),
                row.getString("words"),
                said(row),
                looker(row),
                opened(row),
                row.getBoolean("as_other"),
                List.of());
    }

    private static Wish.@Nullable Looker looker(ResultSet row) throws SQLException {
        var id = row.getObject("row", UUID.class);
        return id == null
                ? null
                : new Wish.Looker(
                        id,
                        row.getObject("account_id", UUID.class),
                        row.getString("looks"),
                        row.getBoolean("you"),
                        row.getBoolean("gone"),
                        row.getObject("since", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Said opened(ResultSet row) throws SQLException {
        var at = row.getObject("opened_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Said(row.getString("opened_by"), false, row.getBoolean("opened_by_you"), at.toInstant());
    }

    private static Word word(ResultSet row) throws SQLException {
        return new Word(
                row.getObject("id", UUID.class),
                Step.ofKey(row.getString("step")).orElseThrow(),
                row.getString("words"),
                row.getObject("day", LocalDate.class),
                row.getString("place"),
                row.getString("company"),
                row.getBoolean("both_read"),
                row.getBoolean("by_other"),
                said(row));
    }

    static Said said(ResultSet row) throws SQLException {
        var byYoungPerson = row.getBoolean("said_by_young_person");
        @Nullable String by = row.getString(byYoungPerson ? "known_as" : "by");
        return new Said(
                by,
                byYoungPerson,
                row.getBoolean("by_you"),
                row.getObject("said_at", OffsetDateTime.class).toInstant());
    }
}
