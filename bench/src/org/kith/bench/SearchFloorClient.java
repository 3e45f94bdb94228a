package org.kith.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** What searches ask of the database and nothing else, prepared, on a connection of its own. */
final class SearchFloorClient implements Client {
    private final Connection connection;
    private final Searched searched;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    SearchFloorClient(DataSource pastPolicy, Searched searched) throws SQLException {
        this.connection = pastPolicy.getConnection();
        this.searched = searched;
        connection.setAutoCommit(false);
        for (var transaction : searched.heard().values()) {
            for (var statement : transaction.statements()) {
                if (!prepared.containsKey(statement.sql())) {
                    prepared.put(statement.sql(), connection.prepareStatement(statement.sql()));
                }
            }
        }
    }

    @Override
    public void once() throws SQLException {
        for (var asked : searched.heard().get(searched.anybody()).statements()) {
            var statement = prepared.get(asked.sql());
            for (var value : asked.values()) {
                value.give(statement, UnaryOperator.identity());
            }
            if (!statement.execute()) {
                throw new IllegalStateException("rows were expected from: " + asked.sql());
            }
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
