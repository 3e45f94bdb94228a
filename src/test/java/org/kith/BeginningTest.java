package org.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.database.FreshDatabase;
import org.kith.database.Login;
import org.kith.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may begin a transaction, how often, and what nobody may say in it; as whoever has the password of Kith's role would try it. */
class BeginningTest {
    private static final byte[] TOKEN = TestDatabase.get().beginToken().bytes();

    @Test
    void onlyKithBegins() throws SQLException {
        try (var app = TestDatabase.app().getConnection()) {
            assertThatThrownBy(() -> begin(app, "measures", null)).hasMessageContaining("only Kith begins");
            assertThatThrownBy(() -> begin(app, "measures", new byte[32])).hasMessageContaining("only Kith begins");
            assertThatThrownBy(() -> ask(app, "select hash from begin_token"))
                    .hasMessageContaining("permission denied");
            begin(app, "measures", TOKEN);
        }
    }

    /** Whoever has a copy of the database has the hash, and nothing that it was made of. */
    @Test
    void theHashOfATokenIsNone() throws SQLException {
        var hash = JdbcClient.create(TestDatabase.superuser())
                .sql("select hash from begin_token")
                .query(byte[].class)
                .single();
        assertThat(hash).isNotEqualTo(TOKEN);
        try (var app = TestDatabase.app().getConnection()) {
            assertThatThrownBy(() -> begin(app, "seal", hash)).hasMessageContaining("only Kith begins");
        }
    }

    @Test
    void aTransactionGoesOnAsNobodyElse() throws SQLException {
        try (var app = TestDatabase.app().getConnection()) {
            app.setAutoCommit(false);
            begin(app, "measures", TOKEN);
            begin(app, "measures", TOKEN);
            assertThatThrownBy(() -> begin(app, "import", TOKEN)).hasMessageContaining("has begun as somebody else");
            app.rollback();
            begin(app, "import", TOKEN);
            app.rollback();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update clock set latest = now() + interval '1 year'",
                "insert into signing_key values (7, sha256(''), now(), now())",
                "insert into wrapping_key (id, proof, made_at) values (7, '', now())",
                "insert into installation (kind, made_at) values ('demo', now())",
                "insert into begin_token (hash) values (sha256(''))"
            })
    void whatOnlyTheOwnerSaysNobodyElseSays(String change) throws SQLException {
        try (var app = TestDatabase.app().getConnection()) {
            assertThatThrownBy(() -> ask(app, change)).hasMessageContaining("permission denied");
        }
    }

    /** In a demo's database it may be another day; this one is marked as nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"1 year", "-1 year", "1 minute", "-1 second"})
    void theTimeIsNotWhatSomebodySays(String later) throws SQLException {
        var name = "beginning_" + UUID.randomUUID().toString().replace('-', '_');
        Login login = FreshDatabase.named(name).app();
        try (var app = login.dataSource().getConnection()) {
            app.setAutoCommit(false);
            begin(app, "measures", TOKEN);
            ask(app, "select set_config('kith.now', (now() + interval '" + later + "')::text, true)");
            assertThat(ask(app, "select kith.now() between now() and now() + interval '5 seconds'"))
                    .isEqualTo("t");
            app.rollback();
        }
    }

    private static void begin(Connection app, String job, byte[] token) throws SQLException {
        try (var begin = app.prepareStatement("select kith.begin(null, ?, null, null, ?)")) {
            begin.setString(1, job);
            begin.setBytes(2, token);
            begin.executeQuery();
        }
    }

    private static String ask(Connection app, String sql) throws SQLException {
        try (var statement = app.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            var rows = statement.getResultSet();
            rows.next();
            return rows.getString(1);
        }
    }
}
