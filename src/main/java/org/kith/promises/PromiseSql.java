package org.kith.promises;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that read promises, each with all that became of it. */
@Component
class PromiseSql {
    /** Whether somebody is in the young person’s team no more; {@code y} is the young person, {@code who} an account. */
    static String isGone(String who) {
        return " " + """
                not exists (select from team_member m join account k on k.id = m.account_id
                    where m.account_id = %s and m.team_id = y.team_id and k.ended_at is null
                      and m.since <= kith.now() and (m.until is null or m.until > kith.now()))
                """.formatted(who);
    }

    /** Of a line {@code s}: a change that nobody said beside it they did not agree to, so that it holds. */
    static final String AGREED = " " + """
            s.step = 'change' and not exists (select from promise_story d
                where d.promise_id = s.promise_id and d.step = 'disagreement' and d.about = s.id)
            """;

    private static final String SAID = """
            s.name as by, coalesce(s.young_person_id = p.young_person_id, false) as said_by_young_person,
            p.said_by = (select kith.actor()) as by_you,
            (select n.known_as from person_name n where n.young_person_id = p.young_person_id) as known_as
            """;

    private static final String PROMISE = "select p.*, " + SAID + """
            , w.name as other, coalesce(p.account_id = (select kith.actor()), false) as you,
            p.account_id is not null and
            """ + isGone("p.account_id") + """
             as gone
              from promise p join young_person y on y.id = p.young_person_id
              left join account s on s.id = p.said_by left join account w on w.id = p.account_id
            """;

    private static final String LINES = "select p.*, " + SAID
            + " from promise_story p left join account s on s.id = p.said_by where p.promise_id = any (?) order by p.number";

    private final JdbcClient jdbc;

    PromiseSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that was promised to them and by them, the latest first. */
    List<Promise> all(UUID youngPerson) {
        return whole(jdbc.sql(PROMISE + " where p.young_person_id = ? order by p.said_at desc, p.id")
                .param(youngPerson)
                .query((row, number) -> promise(row))
                .list());
    }

    /** Those of these that whoever asks can see, in any order. */
    List<Promise> those(Collection<UUID> promises) {
        return promises.isEmpty()
                ? List.of()
                : whole(jdbc.sql(PROMISE + " where p.id = any (?)")
                        .param(promises.toArray(UUID[]::new))
                        .query((row, number) -> promise(row))
                        .list());
    }

    private List<Promise> whole(List<Promise> promises) {
        if (promises.isEmpty()) {
            return promises;
        }
        var ids = promises.stream().map(Promise::id).toArray(UUID[]::new);
        Map<UUID, List<StoryLine>> lines = jdbc
                .sql(LINES)
                .param(ids)
                .query((row, number) -> Map.entry(row.getObject("promise_id", UUID.class), line(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return promises.stream()
                .map(one -> one.with(lines.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static Promise promise(ResultSet row) throws SQLException {
        return new Promise(
                row.getObject("id", UUID.class),
                row.getObject("young_person_id", UUID.class),
                new Parties(
                        row.getBoolean("by_young_person"),
                        row.getString("known_as"),
                        row.getObject("account_id", UUID.class),
                        row.getString("other"),
                        row.getBoolean("you"),
                        row.getBoolean("gone")),
                row.getString("words"),
                row.getObject("due", LocalDate.class),
                said(row),
                List.of());
    }

    private static StoryLine line(ResultSet row) throws SQLException {
        return new StoryLine(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                Step.ofKey(row.getString("step")).orElseThrow(),
                row.getString("words"),
                row.getObject("due", LocalDate.class),
                row.getObject("about", UUID.class),
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
