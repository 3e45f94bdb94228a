package org.kith.promises;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Statements that count promises to young people, and find those behind a figure: as far as whoever asks can see them. */
@Component
class PromiseFiguresSql {
    /** What stands of each promise to a young person now. */
    private static final String FACTS = """
            with f as (
            select p.id, p.young_person_id, p.account_id, p.said_at, y.team_id, c.said_at as changed_at, e.step as ended, e.said_at as ended_at,
                   case when c.said_at is null then p.due else c.due end as due,
                   p.account_id is not null and """ + PromiseSql.isGone("p.account_id") + """
                   as gone,
                   exists (select from promise_story d where d.promise_id = p.id and d.step = 'says-not-kept' and d.number > e.number) as disputed
              from promise p join young_person y on y.id = p.young_person_id
              left join lateral (select s.due, s.said_at from promise_story s where s.promise_id = p.id and s.step = 'change'
                  order by s.number desc limit 1) c on true
              left join lateral (select s.step, s.said_at, s.number from promise_story s where s.promise_id = p.id and s.step in ('kept', 'not-kept')
                  order by s.number desc limit 1) e on true
             where not p.by_young_person and %s)
            """;

    private static final String COUNTS = Arrays.stream(Those.values())
            .map(one ->
                    "count(*) filter (where " + one.so + ") as " + one.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));

    private static final String THEIRS = "p.young_person_id = :person";
    private static final String MINE = "p.account_id = (select kith.actor())";
    private static final String OF_TEAMS = "y.team_id = any (kith.teams())";

    private final JdbcClient jdbc;

    PromiseFiguresSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Of whom a figure is: of one worker, whichever team the young person is in; of a team; of one worker in it.
     *
     * @param account null for all of the team
     */
    record Whose(
            @Nullable UUID team,
            @Nullable String teamName,
            @Nullable UUID account,
            @Nullable String name) {}

    record Counted(Whose whose, PromiseFigures figures) {}

    PromiseFigures of(UUID youngPerson, LocalDate today) {
        return asked(FACTS.formatted(THEIRS) + "select " + COUNTS + " from f", today)
                .param("person", youngPerson)
                .query((row, number) -> figures(row))
                .single();
    }

    /** What whoever asks promised themselves. */
    PromiseFigures mine(LocalDate today) {
        return asked(FACTS.formatted(MINE) + "select " + COUNTS + " from f", today)
                .query((row, number) -> figures(row))
                .single();
    }

    /** Each of the teams of whoever asks, and each who promised something to a young person who is in it, the team itself first. */
    List<Counted> ofTeams(LocalDate today) {
        return asked(FACTS.formatted(OF_TEAMS) + """
                        select t.id as team, t.name as team_name, a.name, g.*
                          from (select f.team_id, f.account_id, grouping(f.account_id) = 1 as whole, %s from f
                                 group by grouping sets ((f.team_id), (f.team_id, f.account_id))) g
                          join team t on t.id = g.team_id left join account a on a.id = g.account_id
                         where g.whole or g.account_id is not null order by t.name, t.id, g.whole desc, kith.folded(a.name), g.account_id
                        """.formatted(COUNTS), today)
                .query((row, number) -> new Counted(
                        new Whose(
                                row.getObject("team", UUID.class),
                                row.getString("team_name"),
                                row.getObject("account_id", UUID.class),
                                row.getString("name")),
                        figures(row)))
                .list();
    }

    /** The promises behind a figure, those that are due soonest first. */
    List<UUID> behind(Whose whose, Those those, LocalDate today) {
        var where = whose.team() == null ? MINE : OF_TEAMS + " and y.team_id = :team";
        var one = whose.team() != null && whose.account() != null ? " and p.account_id = :account" : "";
        return asked(
                        FACTS.formatted(where + one) + "select f.id from f where " + those.so
                                + " order by f.due nulls last, f.said_at, f.id",
                        today)
                .param("team", whose.team())
                .param("account", whose.account())
                .query(UUID.class)
                .list();
    }

    private StatementSpec asked(String sql, LocalDate today) {
        return jdbc.sql(sql)
                .param("today", today)
                .param("since", today.minusYears(1).atStartOfDay(Dates.LONDON).toOffsetDateTime());
    }

    private static PromiseFigures figures(ResultSet row) throws SQLException {
        var counts = new EnumMap<Those, Integer>(Those.class);
        for (var one : Those.values()) {
            counts.put(one, row.getInt(one.name().toLowerCase(Locale.ROOT)));
        }
        return new PromiseFigures(counts);
    }
}
