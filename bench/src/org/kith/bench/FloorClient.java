package org.kith.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;

/**
 * What a page or a form asks of the database and nothing else: its statements, prepared, on a connection of its own. Rows are received and
 * not looked at.
 */
final class FloorClient implements Client {
    private final Connection connection;
    private final Recorded recorded;
    private final Heard heard;
    private final List<UUID> youngPeople;
    private final List<PreparedStatement> prepared = new ArrayList<>();

    FloorClient(DataSource database, Heard page) throws SQLException {
        this(database.getConnection(), page);
    }

    /** On a connection that others may use in turn. */
    FloorClient(Connection connection, Heard page) throws SQLException {
        this.connection = connection;
        this.recorded = page.transaction();
        this.heard = page;
        this.youngPeople = page.viewer().youngPeople();
        connection.setAutoCommit(false);
        for (var statement : recorded.statements()) {
            prepared.add(connection.prepareStatement(statement.sql()));
        }
    }

    /**
     * What a viewer's page or form asked of the database.
     *
     * @param youngPerson whom it was about; each time the floor puts another one of the viewer's in their place
     * @param writes whether any other id was made for what it wrote; each time the floor makes its own
     */
    record Heard(Viewer viewer, UUID youngPerson, Recorded transaction, boolean writes) {}

    @Override
    public void once() throws SQLException {
        var instead = youngPeople.get(ThreadLocalRandom.current().nextInt(youngPeople.size()));
        var ids = new HashMap<>(Map.of(
                heard.youngPerson(),
                instead,
                heard.viewer().account(),
                heard.viewer().account()));
        for (var i = 0; i < prepared.size(); i++) {
            var statement = prepared.get(i);
            for (var value : recorded.statements().get(i).values()) {
                value.give(statement, id -> ids.computeIfAbsent(id, made -> heard.writes() ? UUID.randomUUID() : made));
            }
            if (!statement.execute() && !heard.writes()) {
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
