package org.kith.returns;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.kith.KithTest;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.kith.demo.World;
import org.kith.ssda903.Return903;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An organisation into which small returns are loaded, and what stands in its rows then. */
@KithTest
abstract class OnLoading {
    @Autowired
    ReturnLoader loader;

    @Autowired
    Organisations organisations;

    @Autowired
    World world;

    @Autowired
    ActorTransactions acting;

    @Autowired
    JdbcClient jdbc;

    UUID ashdown;

    @BeforeEach
    void make() {
        ashdown = organisations.namedOrNew("Ashdown " + UUID.randomUUID());
    }

    LoadCounts load(Return903 theReturn) {
        return loader.load(ashdown, "North", theReturn, Progress.UNWATCHED);
    }

    static SmallReturn small(UnaryOperator<SmallReturn> change) {
        return change.apply(SmallReturn.sound());
    }

    int count(String table) {
        return asImportCount("select count(*) from " + table + " where organisation_id = ?");
    }

    @Nullable
    LocalDate coveredUntil() {
        var day = text("select coalesce(covered_until::text, '') from organisation where id = ?");
        return day.isEmpty() ? null : LocalDate.parse(day);
    }

    int asImportCount(String sql) {
        return acting.as(
                job(),
                viewer -> jdbc.sql(sql).param(ashdown).query(Integer.class).single());
    }

    String text(String sql) {
        return acting.as(
                job(),
                viewer -> jdbc.sql(sql).param(ashdown).query(String.class).single());
    }

    Actor job() {
        return Actor.job(JobName.IMPORT, ashdown);
    }
}
