package org.kith.reconnecting;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that write wishes, who looks and what their young person reads: rows are only added, and who looks is ended once. */
@Component
class WishWritingSql {
    private final JdbcClient jdbc;

    WishWritingSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody of their team.
     *
     * @param you whether that is whoever asks, under whatever account of theirs
     */
    record TeamMate(UUID account, String name, boolean manager, boolean you) {}

    /** Who is in their team now, by name. */
    List<TeamMate> teamOf(UUID youngPerson) {
        return jdbc.sql("""
                        select a.id, a.name, a.role = 'manager' as manager, kith.one_person(a.id, (select kith.actor())) as you
                          from young_person y join team_member m on m.team_id = y.team_id join account a on a.id = m.account_id
                         where y.id = ? and a.role in ('worker', 'manager') and a.ended_at is null
                           and m.since <= kith.now() and (m.until is null or m.until > kith.now()) group by a.id order by a.folded_name, a.id
                        """)
                .param(youngPerson)
                .query((row, number) -> new TeamMate(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getBoolean("manager"),
                        row.getBoolean("you")))
                .list();
    }

    /** Nobody else says anything of this wish until the transaction ends; whoever asks need not see it. */
    void lock(UUID wish) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("reconnecting " + wish)
                .query(Integer.class)
                .single();
    }

    /** Answers how many lines were written: none where the id is taken. */
    int add(Viewer viewer, UUID youngPerson, UUID id, String name, @Nullable String words) {
        return jdbc.sql("""
                        insert into reconnection (id, organisation_id, young_person_id, name, words, said_by, said_at)
                        values (?, ?, ?, ?, ?, ?, kith.moment()) on conflict (id) do nothing
                        """)
                .params(Arrays.asList(
                        id, Objects.requireNonNull(viewer.organisation()), youngPerson, name, words, viewer.me()))
                .update();
    }

    /**
     * Answers how many lines were written: none where somebody looks already.
     *
     * @param chosen by whom, as the database has it
     */
    int looks(Viewer viewer, UUID youngPerson, UUID wish, UUID account, String chosen) {
        return jdbc.sql("""
                        insert into reconnection_broker (id, organisation_id, young_person_id, reconnection_id, account_id, chosen, said_by, said_at)
                        values (?, ?, ?, ?, ?, ?, ?, kith.moment()) on conflict do nothing
                        """)
                .params(Arrays.asList(
                        UUID.randomUUID(),
                        Objects.requireNonNull(viewer.organisation()),
                        youngPerson,
                        wish,
                        account,
                        chosen,
                        viewer.me()))
                .update();
    }

    /** Answers whether it was ended just now. */
    boolean looksNoMore(UUID row) {
        return jdbc.sql("update reconnection_broker set ended_at = kith.moment() where id = ? and ended_at is null")
                        .param(row)
                        .update()
                == 1;
    }

    int say(Viewer viewer, Wish wish, Word word) {
        return jdbc.sql("""
                        insert into reconnection_word (id, organisation_id, young_person_id, reconnection_id, step, words, day, place, company, both_read,
                               by_other, said_by, said_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, kith.moment()) on conflict (id) do nothing
                        """)
                .params(Arrays.asList(
                        word.id(),
                        Objects.requireNonNull(viewer.organisation()),
                        wish.youngPerson(),
                        wish.id(),
                        word.step().key(),
                        word.words(),
                        word.day(),
                        word.place(),
                        word.company(),
                        word.bothRead(),
                        word.byOther(),
                        viewer.me()))
                .update();
    }
}
