package org.kith.actor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.database.BeginToken;
import org.kith.words.LanguageContext;

/** What one transaction begins with, and the viewer the database answers. */
final class TransactionContext {
    private final Actor actor;
    private final @Nullable UUID youngPerson;
    private final @Nullable Function<Viewer, AccessLogEntry> look;
    private @Nullable Viewer viewer;
    private boolean hidden;

    TransactionContext(Actor actor, @Nullable UUID youngPerson, @Nullable Function<Viewer, AccessLogEntry> look) {
        this.actor = actor;
        this.youngPerson = youngPerson;
        this.look = look;
    }

    Viewer viewer() {
        return java.util.Objects.requireNonNull(viewer, "the transaction has begun");
    }

    /** Loading, counting, sealing, checking: nobody waits for a page. */
    boolean isLongWork() {
        return actor instanceof Actor.Job job && job.name() != JobName.SIGN_IN;
    }

    void begin(Connection connection, BeginToken token) throws SQLException {
        viewer = askWho(connection, token);
        if (hidden || look != null && !isLogged(connection, look.apply(viewer))) {
            throw new NotFound(viewer);
        }
    }

    private boolean isLogged(Connection connection, AccessLogEntry asked) throws SQLException {
        return (asked.forRecipients() || !viewer().onlyShared()) && logLook(connection, asked);
    }

    private Viewer askWho(Connection connection, BeginToken token) throws SQLException {
        try (var call = connection.prepareStatement("select * from kith.begin(?, ?, ?, ?, ?)")) {
            name(call);
            call.setObject(4, youngPerson, Types.OTHER);
            call.setBytes(5, token.bytes());
            try (var rows = call.executeQuery()) {
                rows.next();
                LanguageContext.turnTo(rows.getString("language"), rows.getString("organisation_language"));
                hidden = youngPerson != null && !rows.getBoolean("sees_something");
                return new Viewer(
                        actor instanceof Actor.Person person ? person.account() : null,
                        rows.getObject("organisation_id", UUID.class),
                        rows.getString("role"),
                        rows.getString("name"),
                        rows.getString("organisation_name"),
                        rows.getObject("own_person", UUID.class),
                        rows.getBoolean("only_shared"),
                        emergency(rows),
                        rows.getString("leaves_to"));
            }
        }
    }

    private Viewer.@Nullable Emergency emergency(ResultSet row) throws SQLException {
        var until = row.getObject("emergency_until", OffsetDateTime.class);
        return until == null || youngPerson == null ? null : new Viewer.Emergency(youngPerson, until.toInstant());
    }

    private void name(PreparedStatement call) throws SQLException {
        switch (actor) {
            case Actor.Person(UUID account) -> {
                call.setObject(1, account);
                call.setNull(2, Types.VARCHAR);
                call.setNull(3, Types.OTHER);
            }
            case Actor.Job(JobName job, var organisation) -> {
                call.setNull(1, Types.OTHER);
                call.setString(2, job.inPolicy());
                call.setObject(3, organisation, Types.OTHER);
            }
        }
    }

    private static boolean logLook(Connection connection, AccessLogEntry look) throws SQLException {
        try (var call = connection.prepareStatement("select kith.look(?, ?, ?)")) {
            call.setString(1, look.page());
            call.setArray(2, connection.createArrayOf("text", look.sectionArray()));
            call.setObject(3, look.entry(), Types.OTHER);
            try (var rows = call.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        } catch (SQLException e) {
            if (NotLogged.isWhy(e)) {
                throw new NotLogged(e);
            }
            throw e;
        }
    }
}
