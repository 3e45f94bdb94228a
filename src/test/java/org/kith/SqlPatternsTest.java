package org.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kith.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever the database matches of what somebody typed by a pattern of Kith's own is matched soon, however long it is. */
class SqlPatternsTest {
    /** As long as a text may be. */
    private static final int LONGEST = 50_000;

    private static final long SOON = 50_000_000;

    /** Of other letters than the English each is first looked up, and may become seven; docs/THREATS.md says so. */
    private static final long SOON_ENOUGH = 1_000_000_000;

    private static final int TRIES = 5;

    /** What takes a text, and what takes a name or words that are looked for. */
    private static final List<String> FUNCTIONS = List.of(
            "kith.searched(t)",
            "regexp_replace(t, '[^[:alnum:]]+', ' ', 'g')",
            "kith.folded(left(t, 1000))",
            "kith.folded_letters(left(t, 1000))",
            "kith.spelled(left(t, 1000))",
            "cast(kith.name_patterns(left(t, 1000)) as text)",
            "(select string_agg(p.word, ' ') from kith.parted(t) p)",
            "case when t ~ '^[0-9]{1,20}$' then regexp_replace(t, '^0+(?=.)', '') else t end",
            "cast(t ~* '^(sw|xx)[^0-9]' as text)",
            "cast(t ~ '^2[2-5].*[|]' as text)",
            "cast(t ~ '[^\\u0001-\\u007f]' as text)");

    /** A pattern as a statement has it, in its quotes. */
    private static final Pattern MATCHED = Pattern.compile("(?: ~\\*? |regexp_[a-z]+\\([^,']+, )('[^']+')");

    /** As for patterns of Java, and what is longer or other letters once it is folded. */
    private static final List<String> UNITS =
            List.of("a", " ", "'", "a.", "a-", "a-'", "[[withheld:", "<a>", "é", "\ufdfa", "\u321d");

    @Test
    void everyFunctionIsSoonDone() throws Exception {
        assumeTrue(Files.isReadable(Path.of("/proc/self/schedstat")), "only Linux says what a process used");
        var slow = new ArrayList<String>();
        try (var connection = TestDatabase.superuser().getConnection()) {
            for (var function : FUNCTIONS) {
                for (var unit : UNITS) {
                    var took = took(connection, function, unit.repeat(LONGEST / unit.length() - 1) + "!");
                    if (took > (unit.chars().allMatch(letter -> letter < 128) ? SOON : SOON_ENOUGH)) {
                        slow.add(function + " on " + unit);
                    }
                }
            }
        }
        assertThat(slow).isEmpty();
    }

    /** Whatever function of Kith's matches by a pattern is among them. */
    @Test
    void everyFunctionThatMatchesIsTried() {
        assertThat(JdbcClient.create(TestDatabase.superuser())
                        .sql("""
                                select distinct p.oid::regproc::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                                 where n.nspname in ('kith', 'public') and p.prokind = 'f' and not exists (select from pg_depend d
                                       where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
                                   and pg_get_functiondef(p.oid) ~ '(regexp_|similar to| ~\\*? )'
                                """)
                        .query(String.class)
                        .list())
                .hasSizeGreaterThan(4)
                .allSatisfy(function -> assertThat(FUNCTIONS).anyMatch(tried -> tried.contains(function + "(")));
    }

    /** So is whatever pattern a statement of Kith's has. */
    @Test
    void everyPatternOfAStatementIsTried() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var found = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> MATCHED.matcher(text(file)).results().map(match -> plain(match.group(1))))
                    .distinct()
                    .toList();
            assertThat(found).hasSizeGreaterThan(4).allSatisfy(pattern -> assertThat(FUNCTIONS)
                    .anyMatch(tried -> plain(tried).contains(pattern)));
        }
    }

    /** Without what only the language it stands in needs. */
    private static String plain(String sql) {
        return sql.replace("\\", "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The least of several tries. */
    private static long took(Connection connection, String function, String text) throws SQLException, IOException {
        var least = Long.MAX_VALUE;
        for (int i = 0; i < TRIES && least > SOON; i++) {
            var before = used(connection);
            try (var asked = connection.prepareStatement(
                    "select length(" + function + ") from (select cast(? as text)) s (t)")) {
                asked.setString(1, text);
                asked.executeQuery().close();
            }
            least = Math.min(least, used(connection) - before);
        }
        return least;
    }

    /** Processor time in nanoseconds of the process that answers. */
    private static long used(Connection connection) throws SQLException, IOException {
        try (var statement = connection.createStatement();
                var pid = statement.executeQuery("select pg_backend_pid()")) {
            pid.next();
            var said = Files.readString(Path.of("/proc", pid.getString(1), "schedstat"));
            return Long.parseLong(said.substring(0, said.indexOf(' ')));
        }
    }
}
