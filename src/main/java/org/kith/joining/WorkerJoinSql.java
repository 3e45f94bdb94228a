package org.kith.joining;

import static org.kith.words.Words.say;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Option;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about which account a worker of a return is, or which other code. */
@Component
class WorkerJoinSql {
    /** Those of which whoever acts may say that they are so. */
    static final String WAITING = """
            worker_join j where j.organisation_id = (select kith.organisation()) and j.undone_at is null and j.confirmed_at is null
               and j.joined_by is not null and j.account_id is distinct from (select kith.actor()) and not kith.one_person(j.joined_by, (select kith.actor()))
            """;

    /** Those that whoever acts proposed or said to be so, and somebody else took apart lately; until somebody says who it is instead. */
    static final String APART = """
            worker_join j where j.organisation_id = (select kith.organisation()) and j.undone_at > kith.now() - interval '14 days'
               and (select kith.actor()) in (j.joined_by, j.confirmed_by) and j.undone_by <> (select kith.actor())
               and (select count(*) from worker_join o where o.worker_id = j.worker_id and o.joined_at > j.undone_at) = 0
            """;

    private final JdbcClient jdbc;

    WorkerJoinSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A worker of a return by the name a page has for them. */
    record Named(UUID id, @Nullable String swId, @Nullable String name) {
        /** By more than the code. */
        boolean isNamed() {
            return name != null && !name.equals(swId);
        }
    }

    Optional<Named> worker(UUID id) {
        return jdbc.sql("""
                        select w.id, w.sw_id, coalesce(a.name, w.name, w.sw_id) as name from worker w left join account a on a.id = w.account_id
                         where w.id = ?
                        """).param(id).query(Named.class).optional();
    }

    /** Who could be a worker of a return: who is or was in a team, or is called as they are; those of that name first, then of a team of theirs. */
    List<Option> accounts(UUID worker) {
        return jdbc.sql("""
                        select a.id, a.name, t.teams from account a cross join worker w cross join lateral (
                             select string_agg(t.name, ', ' order by kith.folded(t.name), t.id) as teams,
                                    coalesce(bool_or(t.id in (select y.team_id from involvement i join young_person y on y.id = i.young_person_id
                                        where i.worker_id = w.id)), false) as near
                               from team_member m join team t on t.id = m.team_id
                              where m.account_id = a.id and m.since <= kith.now() and (m.until is null or m.until > kith.now())) t
                         where w.id = ? and a.ended_at is null and a.service_id is null and a.young_person_id is null
                           and (exists (select from team_member m where m.account_id = a.id) or kith.folded(a.name) = kith.folded(w.name))
                         order by (kith.folded(a.name) = kith.folded(w.name)) is true desc, t.near desc, t.teams is null, kith.folded(a.name), a.id
                        """)
                .param(worker)
                .query((row, number) ->
                        new Option(row.getString("id"), called(row.getString("name"), row.getString("teams"))))
                .list();
    }

    /** The code of a return that can be one person with this worker, as somebody typed it. */
    Optional<Named> code(UUID worker, String typed) {
        return jdbc.sql("""
                        select w.id, w.sw_id, w.name from worker w
                         where kith.folded(w.sw_id) = kith.folded(?) and kith.codes_stand_apart(?, w.id) order by w.sw_id = ? desc, w.id limit 1
                        """).params(typed, worker, typed).query(Named.class).optional();
    }

    boolean areCodesApart(UUID worker, UUID other) {
        return jdbc.sql("select kith.codes_stand_apart(?, ?)")
                .params(worker, other)
                .query(Boolean.class)
                .single();
    }

    private static String called(String name, @Nullable String teams) {
        return teams == null ? name : say("joining.worker.account.of", name, teams);
    }

    /** All that was said of who this worker is, the latest first. */
    List<WorkerJoin> joins(UUID worker) {
        return jdbc.sql("""
                        select j.id, j.account_id as account, j.other_id as other, coalesce(a.name, o.name, o.sw_id, '') as account_name, j.joined_at, j.joined_by as by, b.name as by_name,
                               j.because, j.confirmed_at, c.name as confirmed_by, j.undone_at, u.name as undone_by, j.undone_because,
                               (j.confirmed_by = kith.actor()) is true as confirmed_by_you,
                               (j.account_id is distinct from kith.actor() and not kith.one_person(j.joined_by, kith.actor())) is true as may_confirm
                          from worker_join j left join account a on a.id = j.account_id left join worker o on o.id = j.other_id
                          left join account b on b.id = j.joined_by left join account c on c.id = j.confirmed_by left join account u on u.id = j.undone_by
                         where j.worker_id = ? order by j.joined_at desc, j.id
                        """).param(worker).query(WorkerJoin.class).list();
    }

    /** Nothing where something is proposed or holds. Those who say it at once wait for one another. */
    void propose(Viewer viewer, UUID worker, UUID id, UUID beside, String because) {
        jdbc.sql("""
                        insert into worker_join (id, organisation_id, worker_id, account_id, other_id, joined_by, because)
                        select ?, w.organisation_id, w.id, a.id, o.id, ?, ? from (select ?::uuid as id) beside
                          join worker w on w.id = ? left join account a on a.id = beside.id left join worker o on o.id = beside.id on conflict do nothing
                        """).params(id, viewer.me(), because, beside, worker).update();
    }

    /** The second word; nothing where somebody was faster. */
    void confirm(Viewer viewer, UUID id) {
        jdbc.sql("""
                        update worker_join set confirmed_at = kith.moment(), confirmed_by = ?
                         where id = ? and undone_at is null and confirmed_at is null and joined_by is not null
                           and (other_id is null or kith.codes_stand_apart(worker_id, other_id))
                        """).params(viewer.me(), id).update();
    }

    /**
     * A no, or that it is taken back; nothing where somebody has done so already. A name that somebody wrote before goes too once they were one: it
     * may be what that person was called once, and nobody can tell. Where two codes stand apart again, each keeps its own.
     */
    void undo(Viewer viewer, UUID worker, WorkerJoin join, String because) {
        var parted = jdbc.sql("""
                        update worker_join set undone_at = kith.moment(), undone_by = ?, undone_because = ? where id = ? and undone_at is null
                        """).params(viewer.me(), because, join.id()).update();
        if (parted == 1 && join.holds() && !join.isOfCodes()) {
            jdbc.sql("update worker set name = null where id = ?").param(worker).update();
        }
    }

    /** What waits for whoever acts to say whether it is so. */
    record Waiting(
            UUID worker, @Nullable String name, String account, String by, String because, OffsetDateTime since) {

        Instant at() {
            return since.toInstant();
        }
    }

    /** What was taken apart: {@code by} says that it is not so, and why; since when. */
    List<Waiting> apart(int most) {
        return jdbc.sql("""
                        select o.worker_id as worker, coalesce(w.name, w.sw_id) as name, coalesce(a.name, x.name, x.sw_id, '') as account, coalesce(b.name, '') as by,
                               o.undone_because as because, o.undone_at as since
                          from (select j.* from
                        """ + APART + """
                               ) o join worker w on w.id = o.worker_id left join account a on a.id = o.account_id left join worker x on x.id = o.other_id
                          left join account b on b.id = o.undone_by order by o.undone_at, o.id limit ?
                        """).param(most).query(Waiting.class).list();
    }

    /** What somebody was called until it was said that it was somebody else, where the young person who asks read that and has not looked since. */
    List<String> takenBackFrom(UUID me) {
        return jdbc.sql("""
                        select coalesce(nullif(a.name, ''), w.name) as name from kith.names_taken_back() t
                          left join account a on a.id = t.account_id left join worker w on w.id = t.other_id
                         where coalesce(nullif(a.name, ''), w.name) is not null
                           and exists (select from reading r where r.young_person_id = :me and r.account_id = (select kith.actor())
                               and r.page in ('today', 'workers', 'lifeline') and r.read_at between t.held_from and t.held_until)
                           and not exists (select from reading r where r.young_person_id = :me and r.account_id = (select kith.actor())
                               and r.page in ('workers', 'lifeline') and r.read_at > t.held_until)
                         order by t.held_until, t.account_id, t.other_id
                        """).param("me", me).query(String.class).list();
    }

    /** The longest waiting first. */
    List<Waiting> waiting(int most) {
        return jdbc.sql("""
                        select o.worker_id as worker, coalesce(w.name, w.sw_id) as name, coalesce(a.name, x.name, x.sw_id, '') as account, coalesce(b.name, '') as by,
                               o.because, o.joined_at as since
                          from (select j.* from
                        """ + WAITING + """
                               ) o join worker w on w.id = o.worker_id left join account a on a.id = o.account_id left join worker x on x.id = o.other_id
                          left join account b on b.id = o.joined_by order by o.joined_at, o.id limit ?
                        """).param(most).query(Waiting.class).list();
    }
}
