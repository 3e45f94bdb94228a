package org.kith.reconnecting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.words.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about the search, which neither side reads: rows are only added. */
@Component
class SearchSql {
    private final JdbcClient jdbc;

    SearchSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Search of(Wish wish) {
        return new Search(wish, notes(wish.id()), seconds(wish.id()), otherReads(wish.id()));
    }

    private List<Note> notes(UUID wish) {
        return jdbc.sql("""
                        select w.*, s.name as by, false as said_by_young_person, w.said_by = (select kith.actor()) as by_you, h.name as through,
                               case when w.step = 'asked' then kith.through_answer(w.id) end as answer
                          from reconnection_step w left join account s on s.id = w.said_by left join account h on h.id = w.found_through where w.reconnection_id = ? order by w.said_at, w.id
                        """)
                .param(wish)
                .query((row, number) -> new Note(
                        row.getObject("id", UUID.class),
                        Step.ofKey(row.getString("step")).orElseThrow(),
                        row.getString("words"),
                        row.getString("name"),
                        row.getString("reach"),
                        row.getObject("found_person", UUID.class),
                        row.getObject("found_account", UUID.class),
                        through(row),
                        Step.ofKey(row.getString("answer")).orElse(null),
                        WishSql.said(row)))
                .list();
    }

    private static Note.@Nullable Through through(ResultSet row) throws SQLException {
        var account = row.getObject("found_through", UUID.class);
        return account == null ? null : new Note.Through(account, DisplayName.somebody(row.getString("through")));
    }

    private List<Search.Second> seconds(UUID wish) {
        return jdbc.sql("""
                        select s.account_id, a.name, s.account_id = (select kith.actor()) as you, b.name as asked_by
                          from reconnection_second s left join account a on a.id = s.account_id left join account b on b.id = s.said_by
                         where s.reconnection_id = ? order by s.said_at, s.id
                        """)
                .param(wish)
                .query((row, number) -> new Search.Second(
                        row.getObject("account_id", UUID.class),
                        DisplayName.somebody(row.getString("name")),
                        row.getBoolean("you"),
                        DisplayName.somebody(row.getString("asked_by"))))
                .list();
    }

    @Nullable
    String otherReads(UUID wish) {
        return jdbc.sql("select words from reconnection_open where reconnection_id = ?")
                .param(wish)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** Another young person of their teams, who can be the one that was found. */
    record Other(UUID id, String name) {}

    List<Other> others(UUID youngPerson) {
        return jdbc.sql("""
                        select y.id, n.known_as, y.child_number from unnest(kith.teams()) t (id)
                          cross join lateral (select y.id, y.child_number, y.folded_name from young_person y where y.team_id = t.id offset 0) y
                          join person_name n on n.young_person_id = y.id where y.id <> ? order by y.folded_name, y.child_number, y.id
                        """)
                .param(youngPerson)
                .query((row, number) -> new Other(
                        row.getObject("id", UUID.class),
                        DisplayName.youngAlone(row.getString("known_as"), row.getString("child_number"))))
                .list();
    }

    int note(Viewer viewer, Wish wish, Note note) {
        return jdbc.sql("""
                        insert into reconnection_step (id, organisation_id, young_person_id, reconnection_id, step, words, name, reach, found_person,
                               found_account, found_through, said_by, said_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, kith.moment()) on conflict (id) do nothing
                        """)
                .params(Arrays.asList(
                        note.id(),
                        Objects.requireNonNull(viewer.organisation()),
                        wish.youngPerson(),
                        wish.id(),
                        note.step().key(),
                        note.words(),
                        note.name(),
                        note.reach(),
                        note.person(),
                        note.account(),
                        note.through() == null ? null : note.through().account(),
                        viewer.me()))
                .update();
    }

    void ask(Viewer viewer, Wish wish, UUID second) {
        jdbc.sql("""
                        insert into reconnection_second (id, organisation_id, young_person_id, reconnection_id, account_id, said_by, said_at)
                        values (?, ?, ?, ?, ?, ?, kith.moment())
                        """)
                .params(
                        UUID.randomUUID(),
                        Objects.requireNonNull(viewer.organisation()),
                        wish.youngPerson(),
                        wish.id(),
                        second,
                        viewer.me())
                .update();
    }

    /**
     * Who is told, beside whoever wished for it.
     *
     * @param person where it is a young person of theirs
     * @param asked by which a manager of another team was asked: the database knows who they are
     */
    record Found(@Nullable UUID person, @Nullable UUID asked) {}

    int open(Viewer viewer, Wish wish, UUID id, Found found, String words) {
        return jdbc.sql("""
                        insert into reconnection_open (id, organisation_id, young_person_id, reconnection_id, other_id, through_id, words, said_by, said_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, kith.moment()) on conflict (id) do nothing
                        """)
                .params(Arrays.asList(
                        id,
                        Objects.requireNonNull(viewer.organisation()),
                        wish.youngPerson(),
                        wish.id(),
                        found.person(),
                        found.asked(),
                        words,
                        viewer.me()))
                .update();
    }
}
