package org.kith.emergency;

import java.util.List;
import java.util.UUID;
import org.kith.actor.Actor;
import org.kith.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asking PostgreSQL about the rows of emergencies, as somebody. */
abstract class OnEmergencyRows extends OnEmergencies {
    List<UUID> ids(String table) {
        return jdbc.sql("select id from " + table).query(UUID.class).list();
    }

    long seenBy(Actor who, String table) {
        return acting.as(who, viewer -> (long) ids(table).size());
    }

    int updates(Actor who, String sql, Object... values) {
        return acting.as(who, viewer -> jdbc.sql(sql).params(List.of(values)).update());
    }

    void asSuperuser(String sql) {
        JdbcClient.create(TestDatabase.superuser()).sql(sql).update();
    }
}
