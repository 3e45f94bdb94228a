package org.kith.database;

import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * What a database is for. A demo lets anybody in as anybody, so it never runs on a database that has been served, and what began as a demo
 * is never served.
 */
public enum Installation {
    DEMO(
            "demo",
            "Here is a database that Kith has been served from, and a demo would let anybody in as anybody. Choose another KITH_HOME."),
    SERVICE(
            "service",
            "Here is a demo's database, with people nobody has met. Choose another KITH_HOME to serve from.");

    private final String kind;
    private final String refusal;

    Installation(String kind, String refusal) {
        this.kind = kind;
        this.refusal = refusal;
    }

    /**
     * Marks a database nobody has marked, and refuses one marked as the other kind.
     *
     * @param owner connections as the owner of the tables: nobody else says what a database is for
     */
    public void claim(DataSource owner) throws CannotStart {
        try (var connection = owner.getConnection();
                var mark = connection.prepareStatement(
                        "insert into installation (kind, made_at) select ?, now() where not exists (select from installation)");
                var read = connection.prepareStatement("select kind from installation limit 1")) {
            mark.setString(1, kind);
            mark.executeUpdate();
            try (var rows = read.executeQuery()) {
                rows.next();
                if (!rows.getString(1).equals(kind)) {
                    throw new CannotStart(refusal);
                }
            }
        } catch (SQLException e) {
            throw new CannotStart("Kith could not read what its database is for: " + e.getMessage(), e);
        }
    }
}
