package org.kith.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/**
 * Asks the database itself whether the role Kith serves with is held to policy. Kith does not serve when it is not: rows
 * would then be shown to people who may not see them.
 */
public final class RoleCheck {
    private static final String POWERS = """
            select r.rolname as name, r.rolname = current_user as own, r.rolsuper as super, r.rolbypassrls as bypasses,
                   r.rolcreaterole as makes_roles, r.rolreplication as replicates,
                   r.oid = (select datdba from pg_database where datname = current_database()) as owns_database,
                   r.rolname in ('pg_read_server_files', 'pg_write_server_files', 'pg_execute_server_program')
                       as reaches_files,
                   exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                           where c.relowner = r.oid and c.relkind in ('r', 'p', 'v', 'm', 'f')
                             and n.nspname !~ '^pg_' and n.nspname <> 'information_schema') as owns_tables
            from pg_roles r
            where pg_has_role(current_user, r.oid, 'member')
              and (not (select rolsuper from pg_roles where rolname = current_user) or r.rolname = current_user)
            order by own desc, name
            """;

    /** What Kith's role can reach and nobody's policy guards; what an extension brought is not Kith's data, but what was made part of one by whom the database belongs to may be. */
    private static final String UNGUARDED = """
            select c.relname as name, c.relkind in ('v', 'm') as is_view
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where (n.nspname = 'public'
                   or n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and has_schema_privilege(n.oid, 'usage'))
              and (c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)
                   or c.relkind in ('m', 'f')
                   or c.relkind = 'v' and not exists (select from pg_options_to_table(c.reloptions)
                                                      where option_name = 'security_invoker' and option_value::boolean))
              and (c.relowner = (select datdba from pg_database where datname = current_database())
                   or not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid
                                    and d.deptype = 'e'))
            order by c.relname
            """;

    private RoleCheck() {}

    /**
     * @param app connections as the role Kith serves with
     * @param referenceTables names of the tables without data about people, which need no policy
     */
    public static void mustBeHeldToPolicy(DataSource app, Set<String> referenceTables) throws CannotStart {
        try (var connection = app.getConnection()) {
            var reasons = powers(connection);
            reasons.addAll(unguarded(connection, referenceTables));
            if (!reasons.isEmpty()) {
                throw new CannotStart(
                        "Kith does not serve, because its database role could go past the rules on who may"
                                + " see what:\n- " + String.join("\n- ", reasons)
                                + "\nRunning db/roles.sql in the database puts the role right; a table needs its file in"
                                + " db/policy/. Then start Kith again.");
            }
        } catch (SQLException e) {
            throw new CannotStart(
                    "Kith could not ask its database what its role may do: error " + e.getSQLState() + ".", e);
        }
    }

    private static List<String> powers(Connection connection) throws SQLException {
        var reasons = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var role = statement.executeQuery(POWERS)) {
            while (role.next()) {
                var who = role.getBoolean("own") ? "it" : "it may become " + role.getString("name") + ", which";
                for (var power : Power.values()) {
                    if (role.getBoolean(power.column)) {
                        reasons.add(who + " " + power.words);
                    }
                }
            }
        }
        return reasons;
    }

    private static List<String> unguarded(Connection connection, Set<String> referenceTables) throws SQLException {
        var tables = new TreeSet<String>();
        try (var statement = connection.createStatement();
                var table = statement.executeQuery(UNGUARDED)) {
            while (table.next()) {
                var name = table.getString("name");
                if (!referenceTables.contains(name) && !name.equals(Migrations.HISTORY)) {
                    tables.add((table.getBoolean("is_view") ? "the view " : "the table ") + name);
                }
            }
        }
        return tables.stream()
                .map(table ->
                        table + " has no policy that holds for everybody and is not on the list of reference tables")
                .toList();
    }

    private enum Power {
        SUPER("super", "is a superuser"),
        BYPASS("bypasses", "is allowed to bypass row-level security"),
        ROLES("makes_roles", "can make roles, and so give itself any right"),
        REPLICATION("replicates", "can copy the whole database by replication"),
        DATABASE("owns_database", "owns the database"),
        FILES("reaches_files", "can reach the database server's files"),
        TABLES("owns_tables", "owns tables or views");

        private final String column;
        private final String words;

        Power(String column, String words) {
            this.column = column;
            this.words = words;
        }
    }
}
