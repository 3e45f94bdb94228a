package org.kith.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;

/**
 * The connections that pages share. Whoever waited in vain waits on as long as others were given one in the meantime: the database is there and
 * busy, as after a start, when each connection plans its statements. When nobody was given one it is away or hangs, and whoever waits is told so
 * within five seconds (docs/adr/0044).
 */
public final class ConnectionPool extends HikariDataSource {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private volatile long lastGiven = System.nanoTime();

    /** @throws RuntimeException when the database does not answer */
    public ConnectionPool(Login login) {
        setJdbcUrl(login.jdbcUrl());
        setUsername(login.user());
        setPassword(login.password());
        setMaximumPoolSize(10);
        setMinimumIdle(2);
        setConnectionTimeout(2_000);
        setValidationTimeout(1_000);
        addDataSourceProperty("connectTimeout", "2");
        addDataSourceProperty("loginTimeout", "2");
        addDataSourceProperty("socketTimeout", "3");
        addDataSourceProperty("reWriteBatchedInserts", "true");
        // Kept by its plan from the first time it is asked; the driver would have it planned four times more.
        addDataSourceProperty("prepareThreshold", "1");
        addDataSourceProperty("options", Login.OPTIONS + " -c client_connection_check_interval=1s");
        // A refused row must not be quoted in a log.
        addDataSourceProperty("logServerErrorDetail", "false");
    }

    @Override
    public Connection getConnection() throws SQLException {
        var came = System.nanoTime();
        while (true) {
            var asked = System.nanoTime();
            try {
                var given = super.getConnection();
                lastGiven = System.nanoTime();
                return given;
            } catch (SQLTransientConnectionException e) {
                if (lastGiven - asked < 0 || System.nanoTime() - came > LONGEST_WAIT.toNanos()) {
                    throw e;
                }
            }
        }
    }
}
