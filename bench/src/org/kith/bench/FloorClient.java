package org.kith.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;

/**
 * What the page asks of the database and nothing else: its statements, prepared, on a connection of its own. Rows are received and not
 * looked at.
 */
final class FloorClient implements Client {
    private final Connection connection;
    private final Recorded recorded;
    private final UUID heard;
    private final List<UUID> youngPeople;
    private final List<PreparedStatement> prepared = new ArrayList<>();

    FloorClient(DataSource database, Heard page) throws SQLException {
        this.connection = database.getConnection();
        this.recorded = page.transaction();
        this.heard = page.youngPerson();
        this.youngPeople = page.viewer().youngPeople();
        connection.setAutoCommit(false);
        for (var statement : recorded.statements()) {
            prepared.add(connection.prepareStatement(statement.sql()));
        }
    }

    /**
     * What a viewer's page asked of the database.
     *
     * @param youngPerson whom it was about; each time the floor puts another one of the viewer's in their place
     */
    record Heard(Viewer viewer, UUID youngPerson, Recorded transaction) {}

    @Override
    public void once() throws SQLException {
        var instead = youngPeople.get(ThreadLocalRandom.current().nextInt(youngPeople.size()));
        for (var i = 0; i < prepared.size(); i++) {
            var statement = prepared.get(i);
            for (var value : recorded.statements().get(i).values()) {
                value.give(statement, heard, instead);
            }
            if (!statement.execute()) {
                throw new IllegalStateException("rows were expected from: "
                        + recorded.statements().get(i).sql());
            }
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
