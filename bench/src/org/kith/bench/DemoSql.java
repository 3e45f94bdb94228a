package org.kith.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kith.database.CannotStart;

/** Finds whom to sign in as in the demo. */
final class DemoSql {
    private DemoSql() {}

    /** Somebody of this role in the organisation that has people in it. */
    static UUID somebody(Path home, String role) throws SQLException, CannotStart {
        return everybody(home, role).getFirst();
    }

    static List<UUID> everybody(Path home, String role) throws SQLException, CannotStart {
        try (var connection = Stage.databaseOf(home).getConnection();
                var begin = connection.prepareStatement("select kith.begin(null, 'install', null, null, ?)");
                var read = connection.prepareStatement("""
                        select id from account where role = ? and ended_at is null
                           and organisation_id in (select organisation_id from account where role = 'worker') order by name
                        """)) {
            connection.setAutoCommit(false);
            begin.setBytes(1, Stage.tokenOf(home));
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
