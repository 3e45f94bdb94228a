package org.kith.actor;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.kith.database.BeginToken;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Begins every transaction by telling the database who acts, so no code path can reach a table about people without an actor. A
 * transaction begun other than through {@link ActorTransactions} is refused.
 */
final class ActorTransactionManager extends DataSourceTransactionManager {
    private static final long serialVersionUID = 1L;

    /** How long one statement of a job may take, in milliseconds. For people it is seconds: the pool's. */
    private static final int LONG_WORK = (int) Duration.ofMinutes(30).toMillis();

    static final ScopedValue<TransactionContext> TURN = ScopedValue.newInstance();

    private final transient BeginToken token;

    ActorTransactionManager(DataSource dataSource, BeginToken token) {
        super(dataSource);
        this.token = token;
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        if (!TURN.isBound()) {
            throw new IllegalStateException("No actor: transactions begin through ActorTransactions");
        }
        super.prepareTransactionalConnection(connection, definition);
        TURN.get().begin(connection, token);
        // Only then: to begin is short for everybody, and a page too may act as a job, while somebody waits for it.
        if (TURN.get().isLongWork()) {
            connection.setNetworkTimeout(Runnable::run, LONG_WORK);
        }
    }
}
