package org.kith.signin;

import java.util.UUID;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An organisation with the people and teams a test needs, written as the job that sets Kith up. */
public record Office(UUID id, ActorTransactions acting, JdbcClient jdbc) {

    public static Office open(String name, ActorTransactions acting, JdbcClient jdbc) {
        var id = UUID.randomUUID();
        acting.doAs(Actor.job(JobName.INSTALL), viewer -> jdbc.sql("insert into organisation (id, name) values (?, ?)")
                .params(id, name)
                .update());
        return new Office(id, acting, jdbc);
    }

    public UUID account(String name, String role) {
        var account = UUID.randomUUID();
        insert("insert into account (id, organisation_id, name, role) values (?, ?, ?, ?)", account, id, name, role);
        return account;
    }

    public UUID team(String name) {
        var team = UUID.randomUUID();
        insert("insert into team (id, organisation_id, name) values (?, ?, ?)", team, id, name);
        return team;
    }

    public void joins(UUID account, UUID team) {
        insert("insert into team_member (organisation_id, account_id, team_id) values (?, ?, ?)", id, account, team);
    }

    private void insert(String sql, Object... values) {
        acting.doAs(
                Actor.job(JobName.INSTALL, id),
                viewer -> jdbc.sql(sql).params(values).update());
    }
}
