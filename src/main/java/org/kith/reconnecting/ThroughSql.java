package org.kith.reconnecting;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.OneByOne;
import org.kith.actor.Viewer;
import org.kith.words.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements by which a manager of another team is asked, and answers: whose wish it is is in none that a manager reads. */
@Component
class ThroughSql {
    /** Those that were asked of whoever acts. */
    static final String MINE = "reconnection_through t where t.account_id = (select kith.actor())";

    /** Those of them that wait: nothing is answered, and they are asked still. */
    static final String WAITING = MINE
            + " and (select count(*) from reconnection_through_said s where s.through_id = t.id) = 0 and kith.stands_through(t.id)";

    private static final String ASK = """
            select t.id, t.name, t.words, a.name as by, t.asked_at, kith.stands_through(t.id) as stands,
                   (select case when s.found_person is null then 'no' else 'yes' end from reconnection_through_said s
                     where s.through_id = t.id order by s.said_at desc, s.id limit 1) as answer
              from (select * from
            """;

    private final JdbcClient jdbc;

    ThroughSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A manager of other teams. */
    record Manager(UUID account, String name, String teams) {}

    /** Who manages another team than the young person’s, and not theirs too. */
    List<Manager> ofOtherTeams(UUID youngPerson) {
        return jdbc.sql("""
                        select a.id, a.name, string_agg(distinct t.name, ', ') as teams
                          from account a join team_member m on m.account_id = a.id join team t on t.id = m.team_id
                         where a.role = 'manager' and a.ended_at is null and a.id <> (select kith.actor())
                           and m.since <= kith.now() and (m.until is null or m.until > kith.now()) and not kith.is_around(a.id, ?)
                         group by a.id order by a.folded_name, a.id
                        """)
                .param(youngPerson)
                .query((row, number) ->
                        new Manager(row.getObject("id", UUID.class), row.getString("name"), row.getString("teams")))
                .list();
    }

    void ask(Viewer viewer, Note step, UUID manager, String name) {
        jdbc.sql("""
                        insert into reconnection_through (id, organisation_id, step_id, account_id, name, words, asked_by, asked_at)
                        values (?, ?, ?, ?, ?, ?, ?, kith.moment())
                        """)
                .params(Arrays.asList(
                        step.id(),
                        Objects.requireNonNull(viewer.organisation()),
                        step.id(),
                        manager,
                        name,
                        step.words(),
                        viewer.me()))
                .update();
    }

    /**
     * What a manager is asked.
     *
     * @param stands whether they are asked still
     * @param answer what they said last; null where nothing is said
     */
    record Ask(
            UUID id,
            String name,
            String words,
            String by,
            OffsetDateTime at,
            boolean stands,
            @Nullable String answer) {}

    Optional<Ask> find(UUID ask) {
        return asks(MINE + " and t.id = ?", ask).stream().findFirst();
    }

    List<Ask> waiting(int most) {
        return asks(WAITING + " order by t.asked_at, t.id limit ?", most);
    }

    private List<Ask> asks(String which, Object value) {
        return jdbc.sql(ASK + which + ") t left join account a on a.id = t.asked_by order by t.asked_at, t.id")
                .param(value)
                .query((row, number) -> new Ask(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("words"),
                        DisplayName.somebody(row.getString("by")),
                        row.getObject("asked_at", OffsetDateTime.class),
                        row.getBoolean("stands"),
                        row.getString("answer")))
                .list();
    }

    /** Nobody else answers it until the transaction ends. */
    void lock(UUID ask) {
        OneByOne.about(jdbc, ask);
    }

    /** The young people of their teams. */
    List<SearchSql.Other> theirs() {
        return jdbc.sql("""
                        select y.id, n.known_as, y.child_number from unnest(kith.teams()) t (id)
                          cross join lateral (select y.id, y.child_number, y.folded_name from young_person y where y.team_id = t.id offset 0) y
                          join person_name n on n.young_person_id = y.id order by y.folded_name, y.child_number, y.id
                        """)
                .query((row, number) -> new SearchSql.Other(
                        row.getObject("id", UUID.class),
                        DisplayName.youngAlone(row.getString("known_as"), row.getString("child_number"))))
                .list();
    }

    boolean isSaid(UUID id) {
        return jdbc.sql("select exists (select from reconnection_through_said where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** @param person who said yes; null for not now */
    void say(Viewer viewer, UUID ask, UUID id, @Nullable UUID person) {
        jdbc.sql("""
                        insert into reconnection_through_said (id, organisation_id, through_id, found_person, said_by, said_at)
                        values (?, ?, ?, ?, ?, kith.moment())
                        """)
                .params(Arrays.asList(id, Objects.requireNonNull(viewer.organisation()), ask, person, viewer.me()))
                .update();
    }
}
