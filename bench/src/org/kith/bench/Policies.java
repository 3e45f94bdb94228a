package org.kith.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Policy of a database as a switch, for the one measurement that asks what it costs. Off, no table asks who acts: a transaction's beginning
 * looks up the account and its organisation and nothing else, and opening a record writes no line in the log. Kith asks about policy when it
 * starts, so one that runs goes on. The tables are changed in one transaction, and each prepared statement is planned anew after it.
 */
final class Policies implements AutoCloseable {
    private static final String BEGIN = """
            create or replace function kith.begin(
                account_ uuid, job_ text, organisation_ uuid, person_ uuid, token_ bytea,
                out organisation_id uuid, out role text, out name text, out organisation_name text, out own_person uuid, out only_shared boolean,
                out sees_something boolean, out emergency_until timestamptz, out language text
            ) returns record language plpgsql volatile as $$
            begin
                select a.organisation_id, a.role, a.name, o.name, a.young_person_id, true, true
                  into organisation_id, role, name, organisation_name, own_person, only_shared, sees_something
                  from account a join organisation o on o.id = a.organisation_id where a.id = account_ and a.ended_at is null;
            end $$
            """;

    private static final String LOOK = """
            create or replace function kith.look(page_ text, sections_ text[], entry_ uuid default null) returns boolean
            language plpgsql volatile as $$ begin return true; end $$
            """;

    private static final String STILL_SHARED = """
            create or replace function kith.still_shared() returns boolean language sql volatile as $$ select true $$
            """;

    private final DataSource owner;
    private final List<String> off = new ArrayList<>(List.of(BEGIN, LOOK, STILL_SHARED));
    private final List<String> on;
    private boolean hold = true;

    Policies(DataSource owner) throws SQLException {
        this.owner = owner;
        try (var connection = owner.getConnection()) {
            this.on = new ArrayList<>(read(connection, """
                    select pg_get_functiondef(p.oid) from pg_proc p
                     where p.pronamespace = 'kith'::regnamespace and p.proname in ('begin', 'look', 'still_shared')
                    """));
            for (var table :
                    read(connection, "select oid::regclass::text from pg_class where relrowsecurity order by 1")) {
                off.add("alter table " + table + " disable row level security");
                on.add("alter table " + table + " enable row level security");
            }
        }
    }

    void off() throws SQLException {
        if (hold) {
            execute(off);
            hold = false;
        }
    }

    void on() throws SQLException {
        if (!hold) {
            execute(on);
            hold = true;
        }
    }

    private void execute(List<String> statements) throws SQLException {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var one : statements) {
                statement.execute(one);
            }
            connection.commit();
        }
    }

    private static List<String> read(Connection connection, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    /** Whatever happened, policy holds again. */
    @Override
    public void close() throws SQLException {
        on();
    }
}
