package org.kith.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What Kith's role may do is what this release ships, right by right; what differs is named, and Kith does not serve. */
class ShippedRightsTest {
    private static final Path WRITTEN = Path.of("target/rights.txt");

    /** After a migration or a policy: run this test, and then {@code cp target/rights.txt db/rights.txt}. */
    @Test
    void theFileSaysWhatTheDatabaseSays() throws SQLException, IOException {
        try (var connection = TestDatabase.app().getConnection()) {
            var here = ShippedRights.here(connection);
            Files.createDirectories(WRITTEN.resolveSibling(""));
            Files.writeString(WRITTEN, String.join("\n", here) + "\n");
            assertThat(ShippedRights.shipped())
                    .as("cp target/rights.txt db/rights.txt")
                    .containsExactlyElementsOf(here);
        }
    }

    @Test
    void asShippedItServes() {
        assertThatCode(() -> ShippedRights.mustBeTheDatabases(TestDatabase.app()))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            grant delete on reading to kith_app | there is: table reading: kith_app may delete
            grant update (page) on reading to kith_app | there is: column reading.page: kith_app may update
            grant select on history to public | there is: table history: everybody may select
            grant insert on signing_key to kith_app | there is: table signing_key: kith_app may insert
            grant select on begin_token to kith_app | there is: table begin_token: kith_app may select
            grant update on sequence reading_id_seq to kith_app | there is: sequence reading_id_seq: kith_app may update
            revoke insert on reading from kith_app | missing: table reading: kith_app may insert
            create policy open on entry for select to kith_app using (true) | there is: policy open on entry: lets kith_app select
            alter policy seen on entry using (true) | there is: text of policy seen on entry: using true
            alter policy somebody_acts on entry to kith_owner | missing: policy somebody_acts on entry: only lets kith_app do anything
            drop policy somebody_acts on entry | missing: policy somebody_acts on entry: only lets kith_app do anything
            alter table entry no force row level security | missing: table entry: is held to policy
            alter table account disable trigger keep_former_name | there is: trigger keep_former_name on account: does not run
            create or replace function kith.acting() returns boolean language sql stable return true | missing: text of function kith.acting()
            alter function kith.look(text, text[], uuid) security definer | has its owner's rights
            create function kith.everything() returns int language sql return 1 | there is: function kith.everything(): everybody may execute
            grant create on schema public to kith_app | there is: schema public: kith_app may create
            grant temporary on database kith to kith_app | there is: database: kith_app may temporary
            alter default privileges grant select on tables to kith_app | there is: what is made later: kith_app may select
            alter role kith_app set row_security = off | there is: role kith_app: begins with row_security
            alter role kith_app createdb | there is: role kith_app: makes databases
            grant pg_read_all_data to kith_app | there is: role kith_app: is a member of pg_read_all_data
            create rule aside as on insert to reading do also delete from reading where in_list | there is: rule aside on reading: CREATE RULE aside AS ON INSERT
            alter view kith.handover_now set (security_invoker = false) | missing: view kith.handover_now: is made with security_invoker=true
            drop trigger keep_former_name on account; create trigger keep_former_name after update on account for each row when (false) execute function kith.keep_former_name() | there is: text of trigger keep_former_name on account
            create function f() returns event_trigger language plpgsql as $$begin end$$; create event trigger aside on login execute function f() | there is: trigger aside when somebody signs in: runs
            alter table reading alter column read_at set default now() | there is: text of columns of reading
            alter table reading alter column named drop default | missing: table reading: fills in
            alter table reading alter column page drop not null | missing: table reading: is never without
            alter table reading_leaf drop constraint reading_leaf_leaf_index_check | missing: table reading_leaf: keeps
            alter table reading_leaf drop constraint reading_leaf_leaf_index_check, add constraint reading_leaf_leaf_index_check check (true) | there is: text of constraint reading_leaf_leaf_index_check on reading_leaf: CHECK (true)
            alter table reading_leaf drop constraint reading_leaf_leaf_index_check, add constraint reading_leaf_leaf_index_check check (leaf_index >= 0) not valid | missing: table reading_leaf: keeps
            alter table look_question disable trigger all | missing: table look_question: keeps
            drop index signing_key_expr_idx | missing: index signing_key_expr_idx on signing_key: nothing twice
            alter database kith set search_path = hid, public | there is: database: begins with search_path
            alter role all set search_path = hid, public | there is: database: begins with search_path
            alter role kith_owner set search_path = hid, public | there is: role kith_owner: begins with search_path
            create schema hid; create function hid.f() returns int language sql return 1 | there is: text of function hid.f()
            create index hid on team (lower(name)) | there is: text of index hid on team
            create schema hid; grant usage on schema hid to kith_app | there is: schema hid: kith_app may usage
            create schema hid; grant usage on schema hid to public; create view hid.reading with (security_invoker) as select 1 as n; grant insert on hid.reading to kith_app | there is: view hid.reading: kith_app may insert
            create schema hid; grant usage on schema hid to public; create function hid.look() returns int language sql return 1 | there is: function hid.look(): everybody may execute
            set local role kith_owner; create extension citext; create function kith.look(varchar, text[], uuid) returns boolean language sql return true; alter extension citext add function kith.look(varchar, text[], uuid); reset role | there is: text of function kith.look(character varying, text[], uuid)
            set local role kith_owner; create extension citext; create view leak as select * from just_for_me; grant select on leak to kith_app; alter extension citext add view leak; reset role | there is: view leak: kith_app may select
            alter function kith.came_lately(uuid) owner to kith_app | there is: function kith.came_lately(account_ uuid): belongs to kith_app
            alter table reading_leaf owner to kith_app | there is: table reading_leaf: belongs to kith_app
            grant set on parameter session_replication_role to kith_app | there is: setting session_replication_role: kith_app may set
            create or replace view kith.shared_with_me with (security_invoker = true) as select g.organisation_id, g.young_person_id, g.section, g.may_add, g.ends_at from section_grant g | missing: view kith.shared_with_me: sha256
            """)
    void eachDifferenceIsNamed(String change, String words) throws SQLException {
        try (var connection = TestDatabase.superuser().getConnection()) {
            connection.setAutoCommit(false);
            try {
                execute(
                        connection,
                        change.startsWith("alter default") ? "set local role kith_owner; " + change : change);
                execute(connection, "set local role kith_app");
                assertThatThrownBy(() -> ShippedRights.mustBeTheDatabases(only(connection)))
                        .isInstanceOf(CannotStart.class)
                        .hasMessageContaining(words);
            } finally {
                connection.rollback();
            }
        }
    }

    /** On an older PostgreSQL as on the one that Kith brings: functions, policies, triggers and what else it writes alike. */
    @Test
    void whatAnOlderPostgresWritesAlikeIsComparedThereToo() {
        var shipped = ShippedRights.shipped();
        assertThat(ShippedRights.comparable(shipped, 18)).hasSameSizeAs(shipped);
        assertThat(shipped)
                .filteredOn(line -> !ShippedRights.comparable(shipped, 15).contains(line))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("text of view "));
    }

    /** An extension of one's own is nothing of Kith's. */
    @Test
    void withAnExtensionItServes() throws SQLException {
        try (var connection = TestDatabase.superuser().getConnection()) {
            connection.setAutoCommit(false);
            try {
                execute(connection, "set local role kith_owner; create extension citext; set local role kith_app");
                assertThatCode(() -> ShippedRights.mustBeTheDatabases(only(connection)))
                        .doesNotThrowAnyException();
            } finally {
                connection.rollback();
            }
        }
    }

    /** A new release applies its policy files to a database that has all functions already. */
    @Test
    void afterAPolicyFileWasAppliedAgainItServes() throws SQLException {
        try (var connection = TestDatabase.superuser().getConnection()) {
            connection.setAutoCommit(false);
            try {
                execute(connection, "set local role kith_owner");
                execute(connection, "grant execute on all functions in schema kith to kith_app");
                execute(connection, "set local role kith_app");
                assertThatCode(() -> ShippedRights.mustBeTheDatabases(only(connection)))
                        .doesNotThrowAnyException();
            } finally {
                connection.rollback();
            }
        }
    }

    private static DataSource only(Connection connection) {
        return new SingleConnectionDataSource(connection, true);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
