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
    /** Who is in which team now. */
    private static final String TEAMS = """
            select m.account_id, m.team_id from team_member m join account k on k.id = m.account_id
             where k.ended_at is null and m.since <= kith.now() and (m.until is null or m.until > kith.now())
            """;

    /**
     * What stands of each promise to a young person now. Promises and what became of them are put together by counting, not by joining: how many of both
     * somebody can see, PostgreSQL does not know beforehand. A change to which somebody said that they did not agree was none together.
     */
    private static final String FACTS = """
            with one as (
            select l.id, l.young_person_id, min(l.said_at) filter (where l.step is null) as said_at,
                   (array_agg(l.account_id) filter (where l.step is null))[1] as account_id,
                   (array_agg(l.due order by l.number desc) filter (where l.step is null or l.step = 'change'))[1] as due,
                   max(l.said_at) filter (where l.step = 'change') as changed_at,
                   (array_agg(l.step order by l.number desc) filter (where l.step in ('kept', 'not-kept')))[1] as ended,
                   max(l.said_at) filter (where l.step in ('kept', 'not-kept')) as ended_at,
                   max(l.number) filter (where l.step = 'says-not-kept') > max(l.number) filter (where l.step = 'kept') as disputed
              from (select p.id, p.young_person_id, p.account_id, p.due, 0 as number, null as step, p.said_at from promise p
                     where not p.by_young_person %1$s
                     union all
                    select s.promise_id, s.young_person_id, null, s.due, s.number, s.step, s.said_at from promise_story s where (s.step <> 'change'
                        or s.id not in (select d.about from promise_story d where d.step = 'disagreement' and d.about is not null %1$s)) %1$s) l
             group by l.id, l.young_person_id having bool_or(l.step is null)),
            f as (
            select o.*, y.team_id, o.account_id is not null and (o.account_id, y.team_id) not in (""" + TEAMS + """
                   ) as gone
              from one o join young_person y on y.id = o.young_person_id where %2$s)
            """;

    private static final String COUNTS = Arrays.stream(Those.values())
            .map(one ->
                    "count(*) filter (where " + one.so + ") as " + one.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));

    private static final String EVERYBODYS = "and young_person_id = any (array(select kith.young_people()))";
    private static final String THEIRS = "and young_person_id = :person";
    private static final String MINE = "o.account_id = (select kith.actor())";
    private static final String OF_TEAMS = "y.team_id = any (kith.teams())";

    private final JdbcClient jdbc;

    PromiseFiguresSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Of whom a figure is: of one worker, whichever team the young person is in; of a team; of one worker in it.
     *
     * @param teamName empty where it is of no team
     * @param account null for all of the team
     */
    record Whose(
            @Nullable UUID team,
            String teamName,
            @Nullable UUID account,
            @Nullable String name) {}

    record Counted(Whose whose, PromiseFigures figures) {}

    PromiseFigures of(UUID youngPerson, LocalDate today) {
        return asked(FACTS.formatted(THEIRS, "true") + "select " + COUNTS + " from f", today)
                .param("person", youngPerson)
                .query((row, number) -> figures(row))
                .single();
    }

    /** What whoever asks promised themselves. */
    PromiseFigures mine(LocalDate today) {
        return asked(FACTS.formatted(EVERYBODYS, MINE) + "select " + COUNTS + " from f", today)
                .query((row, number) -> figures(row))
                .single();
    }

    /** Each of the teams of whoever asks, and each who promised something to a young person who is in it, the team itself first. */
    List<Counted> ofTeams(LocalDate today) {
        return asked(FACTS.formatted(EVERYBODYS, OF_TEAMS) + """
                        select t.id as team, t.name as team_name, a.name, g.*
                          from (select f.team_id, f.account_id, grouping(f.account_id) = 1 as whole, %s from f
                                 group by grouping sets ((f.team_id), (f.team_id, f.account_id))) g
                          join team t on t.id = g.team_id left join account a on a.id = g.account_id
                         where g.whole or g.account_id is not null order by kith.folded(t.name), t.id, g.whole desc, kith.folded(a.name), g.account_id
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

    /** A promise behind a figure, and when it is due. */
    record Behind(UUID id, @Nullable LocalDate due) {

        /** Where it stands among others, as an address says it. */
        String place() {
            return (due == null ? "" : due) + "_" + id;
        }
    }

    /** The promises behind a figure, those that are due soonest first. */
    List<Behind> behind(Whose whose, Those those, LocalDate today) {
        var where = whose.team() == null ? MINE : OF_TEAMS + " and y.team_id = :team";
        var one = whose.team() != null && whose.account() != null ? " and o.account_id = :account" : "";
        return asked(
                        FACTS.formatted(EVERYBODYS, where + one) + "select f.id, f.due from f where " + those.so
                                + " order by f.due nulls last, f.said_at, f.id",
                        today)
                .param("team", whose.team())
                .param("account", whose.account())
                .query(Behind.class)
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
