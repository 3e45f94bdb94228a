package org.kith.staff;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.kith.actor.OneByOne;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StaffTeamSql {
    /** Who works here and would see young people through a team, and is in none; nobody who leaves. */
    static final String WITHOUT_TEAM = """
            account a where a.organisation_id = (select kith.organisation()) and a.young_person_id is null and a.service_id is null
               and a.role in ('worker', 'manager') and a.ended_at is null
               and (select count(*) from team_member m where m.account_id = a.id and m.until is null) = 0
               and (select count(*) from worker_leaving l where l.account_id = a.id and l.version = 1
                   and not exists (select from worker_leaving t where t.leaving_id = l.id and t.taken_back)) = 0
            """;

    private final JdbcClient jdbc;

    StaffTeamSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Team> all(UUID organisation) {
        return jdbc.sql("select id, name from team where organisation_id = ? order by kith.folded(name), id")
                .params(organisation)
                .query(Team.class)
                .list();
    }

    /** The teams of that name, however it is written. */
    List<UUID> called(UUID organisation, String name) {
        return jdbc.sql("select id from team where organisation_id = ? and kith.folded(name) = kith.folded(?)")
                .params(organisation, name)
                .query(UUID.class)
                .list();
    }

    /** Somebody who is in no team, and since when they are in Kith. */
    record Teamless(UUID account, String name, Instant since) {}

    List<Teamless> withoutTeam(int most) {
        return jdbc.sql("select a.id as account, a.name, a.made_at as since from " + WITHOUT_TEAM
                        + " order by a.made_at, a.id limit ?")
                .param(most)
                .query(Teamless.class)
                .list();
    }

    /** The teams that lists say somebody works in, whom a return names by a code. */
    List<Team> said(UUID account) {
        return jdbc.sql("""
                        select t.id, t.name from team t where exists (select from worker w join worker_detail d on d.worker_id = w.id
                            where w.account_id = ? and w.organisation_id = t.organisation_id and d.kind = 'team' and d.ended_at is null
                              and kith.folded(d.value) = kith.folded(t.name))
                         order by kith.folded(t.name), t.id
                        """).param(account).query(Team.class).list();
    }

    /** One of that name there already, or the same id again, changes nothing: a form sent twice makes one team. */
    void add(UUID organisation, UUID team, String name) {
        OneByOne.about(jdbc, organisation);
        jdbc.sql("""
                        insert into team (id, organisation_id, name) select :team, :organisation, :name
                         where not exists (select from team t where t.organisation_id = :organisation and kith.folded(t.name) = kith.folded(:name))
                        on conflict do nothing
                        """)
                .param("team", team)
                .param("organisation", organisation)
                .param("name", name)
                .update();
    }

    void rename(UUID team, String name) {
        jdbc.sql("update team set name = ? where id = ?").params(name, team).update();
    }

    /** Who is in which team is decided one after the other. */
    void oneByOne(UUID account) {
        OneByOne.about(jdbc, account);
    }

    /** By the database's clock, which is the one that decides whose records a member sees. */
    void leaveAllBut(UUID account, Collection<UUID> teams) {
        jdbc.sql("""
                update team_member set until = now() where account_id = ? and until is null and team_id <> all (?)
                """).params(account, teams.toArray(UUID[]::new)).update();
    }

    void join(UUID organisation, UUID account, Collection<UUID> teams) {
        jdbc.sql("""
                insert into team_member (organisation_id, team_id, account_id, put_by)
                select t.organisation_id, t.id, :account, (select kith.actor()) from team t
                where t.organisation_id = :organisation and t.id = any (:teams)
                  and not exists (select 1 from team_member m
                      where m.team_id = t.id and m.account_id = :account and m.until is null)
                """)
                .param("organisation", organisation)
                .param("account", account)
                .param("teams", teams.toArray(UUID[]::new))
                .update();
    }
}
