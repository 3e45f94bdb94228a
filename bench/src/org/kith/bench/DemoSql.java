package org.kith.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Finds whom to sign in as in the demo. */
final class DemoSql {
    private DemoSql() {}

    /** Somebody of this role in the organisation that has people in it. */
    static UUID somebody(DataSource app, String role) throws SQLException {
        return everybody(app, role).getFirst();
    }

    static List<UUID> everybody(DataSource app, String role) throws SQLException {
        try (var connection = app.getConnection();
                var begin = connection.prepareStatement("select kith.begin(null, 'install', null, null)");
                var read = connection.prepareStatement("""
                        select id from account where role = ? and ended_at is null
                           and organisation_id in (select organisation_id from account where role = 'worker') order by name
                        """)) {
            connection.setAutoCommit(false);
            begin.execute();
            read.setString(1, role);
            var ids = new ArrayList<UUID>();
            try (var rows = read.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
            if (ids.isEmpty()) {
                throw new IllegalStateException("the demo has no " + role);
            }
            return ids;
        }
    }
}
