package org.kith.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLTransientConnectionException;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A busy database is waited for, one that gives nobody a connection is not. */
class ConnectionPoolTest {
    private ConnectionPool pool;

    @BeforeEach
    void open() {
        pool = new ConnectionPool(TestDatabase.get().app());
        pool.setMaximumPoolSize(1);
        pool.setConnectionTimeout(250);
    }

    @AfterEach
    void close() {
        pool.close();
    }

    /** Twenty who need a twentieth of a second each wait up to four times as long as the pool waits at a time. */
    @Test
    void whileOthersAreServedNobodyIsSentAway() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = threads.invokeAll(Collections.nCopies(20, (Callable<Boolean>) this::worksForAMoment));
            assertThat(all).extracting(Future::state).containsOnly(Future.State.SUCCESS);
        }
    }

    @Test
    void whenNobodyIsServedWhoeverWaitsIsTold() throws Exception {
        try (var held = pool.getConnection()) {
            assertThat(held.isValid(1)).isTrue();
            assertThatThrownBy(pool::getConnection).isInstanceOf(SQLTransientConnectionException.class);
        }
    }

    @Test
    void whatWasAskedOnceIsPlannedNoMore() throws Exception {
        try (var connection = pool.getConnection();
                var asked = connection.prepareStatement(
                        "select count(*) from pg_prepared_statements where statement like ?")) {
            asked.setString(1, "%pg_prepared_statements%");
            try (var kept = asked.executeQuery()) {
                assertThat(kept.next()).isTrue();
                assertThat(kept.getInt(1)).isOne();
            }
        }
    }

    private boolean worksForAMoment() throws Exception {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            return statement.execute("select pg_sleep(0.05)");
        }
    }
}
