package org.kith;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.kith.database.BeginToken;
import org.kith.database.Login;
import org.kith.database.TestDatabase;
import org.kith.inbox.CountedOnce;
import org.kith.keys.SigningKey;
import org.kith.keys.TestKey;
import org.kith.keys.WrappingKey;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** Puts Kith on the database of the test run, as the role it serves with. */
final class OnTestDatabase implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        context.registerBean(DataSource.class, OnTestDatabase::pool);
        context.registerBean(BeginToken.class, () -> TestDatabase.get().beginToken());
        context.registerBean(WrappingKey.class, TestKey::wrapping);
        context.registerBean(SigningKey.class, TestKey::signing);
        context.registerBean(CountedOnce.class, waiting -> waiting.setPrimary(true));
        context.registerBean(CountedOnce.Forms.class);
        context.getBeanFactory().addBeanPostProcessor(new FormsOfMockMvc());
        context.getBeanFactory().addBeanPostProcessor(new RepeatedWork());
    }

    private static DataSource pool() {
        var login = TestDatabase.get().app();
        var pool = new HikariDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                return RowsRead.listening(super.getConnection());
            }
        };
        pool.setJdbcUrl(login.jdbcUrl());
        pool.setUsername(login.user());
        pool.setPassword(login.password());
        pool.addDataSourceProperty("options", Login.OPTIONS);
        // Walks ask every statement there is again and again, and policy makes each long to plan: more than the driver
        // keeps by itself.
        pool.addDataSourceProperty("preparedStatementCacheQueries", "2000");
        pool.addDataSourceProperty("preparedStatementCacheSizeMiB", "50");
        pool.addDataSourceProperty("prepareThreshold", "1");
        pool.setMaximumPoolSize(8);
        pool.setMinimumIdle(1);
        return pool;
    }
}
