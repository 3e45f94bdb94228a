package org.kith.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.kith.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a line is made of. */
class LineSqlTest {

    /** A new column of the log is sealed with the others, if it is filled with the line and never later; else it belongs into a table of its own. */
    @Test
    void everyColumnOfTheLogTakesPart() {
        assertThat(columns("reading")).containsExactlyInAnyOrderElementsOf(LineSql.READING);
        assertThat(columns("reading_erasure")).containsExactlyInAnyOrderElementsOf(LineSql.ERASURE);
    }

    @Test
    void twoLinesAreNeverWrittenAlike() {
        assertThat(written("a", "bc")).isNotEqualTo(written("ab", "c"));
        assertThat(written("a", "")).isNotEqualTo(written("a", null));
        assertThat(written("a", "1:b,")).isNotEqualTo(written("a", "b"));
        assertThat(written("a", null)).isEqualTo(Canonical.of("what").bytes());
        assertThat(written("é", "ü")).isEqualTo("4:what,2:é,2:ü,".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] written(String name, String value) {
        return Canonical.of("what").with(name, value).bytes();
    }

    private static java.util.List<String> columns(String table) {
        return JdbcClient.create(TestDatabase.owner())
                .sql(
                        "select attname::text from pg_attribute where attrelid = ?::regclass and attnum > 0 and not attisdropped")
                .param(table)
                .query(String.class)
                .list();
    }
}
