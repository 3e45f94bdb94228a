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
