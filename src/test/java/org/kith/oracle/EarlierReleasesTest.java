package org.kith.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.TestClock;
import org.kith.database.FreshDatabase;
import org.kith.database.KeptRelease;
import org.kith.database.PagesOn;
import org.kith.database.Release;
import org.kith.database.TestDatabase;

/** What people wrote with each release so far is there with this one, and its database is then as a new one is. */
class EarlierReleasesTest {
    private static final Path KEPT = Path.of("src/test/resources/releases");

    private static final int MOST_WORLDS = 30;

    private static Map<String, Long> written = Map.of();
    private static Map<String, Long> back = Map.of();
    private static Set<String> rights = Set.of();
    private static Set<String> rightsBack = Set.of();

    static List<Path> kept() throws Exception {
        try (var files = Files.list(KEPT)) {
            return files.filter(file -> file.toString().endsWith(".sql.gz"))
                    .sorted()
                    .toList();
        }
    }

    @BeforeAll
    static void keepThisOneAndHaveItBack() throws Exception {
        var file = Path.of("target/releases", Release.VERSION + ".sql.gz");
        FreshDatabase.named("kept_written");
        FreshDatabase again = FreshDatabase.withNothing("kept_read");
        try (var connection = FreshDatabase.superuser("kept_written");
                var read = FreshDatabase.superuser("kept_read")) {
            connection.setAutoCommit(false);
            written = filled(connection);
            KeptRelease.of(connection).write(file);
            connection.rollback();
            KeptRelease.read(file).into(read);
            back = rows(read);
        }
        rights = TestDatabase.rights();
        rightsBack = again.rights();
    }

    /** Before a release: {@code bin/keep-release}, which takes what this writes. */
    @Test
    void thisOneCanBeKept() {
        assertThat(back).doesNotContainValue(0L).isEqualTo(written);
        assertThat(writtenOtherwise()).allMatch(line -> Stream.of("text of trigger ", "text of view ", "view ")
                .anyMatch(line::startsWith));
        assertThat(writtenOtherwise()).hasSizeLessThan(10);
    }

    @ParameterizedTest
    @MethodSource("kept")
    void isBroughtUpToToday(Path file) throws Exception {
        var name = "release_" + String.valueOf(file.getFileName()).replaceAll("\\W", "_");
        var database = FreshDatabase.withNothing(name);
        try (var connection = FreshDatabase.superuser(name)) {
            KeptRelease.read(file).into(connection);
            var before = rows(connection);
            database.bringUpToDate();
            assertThat(without(writtenOtherwise(), database.rights()))
                    .containsExactlyElementsOf(without(writtenOtherwise(), rights));
            before.remove("flyway_schema_history");
            assertThat(rows(connection)).containsAllEntriesOf(before);
            assertThat(PagesOn.readBy(accounts(connection), database))
                    .extracting(line -> line.getClass().getSimpleName())
                    .contains("InboxItem", "TimelineItem");
        }
    }

    /** PostgreSQL writes “(a or b) or c” that it reads once more as “a or b or c”, which is no other condition. */
    private static Set<String> writtenOtherwise() {
        var otherwise = without(rightsBack, rights);
        otherwise.addAll(without(rights, rightsBack));
        return otherwise;
    }

    private static SortedSet<String> without(Set<String> those, Set<String> all) {
        var rest = new TreeSet<>(all);
        rest.removeAll(those);
        return rest;
    }

    /** With the first of the oracle's worlds that leaves no table empty. */
    private static Map<String, Long> filled(Connection connection) throws SQLException, IOException {
        var more = Files.readString(KEPT.resolve("more-rows.sql"));
        try (var statement = connection.createStatement()) {
            statement.execute("set local session_replication_role = replica");
            for (int number = 0; ; number++) {
                statement.execute("savepoint filled");
                var facts = Worlds.withEverything(number, Set.of(), Set.of());
                AsKith.insert(connection, MadeWorld.of(facts, TestClock.now(), TestClock.now()));
                statement.execute(more);
                var there = rows(connection);
                if (!there.containsValue(0L) || number == MOST_WORLDS) {
                    return there;
                }
                statement.execute("rollback to filled");
            }
        }
    }

    private static Map<String, Long> rows(Connection connection) throws SQLException {
        var rows = new HashMap<String, Long>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select relname, (xpath('/row/n/text()', query_to_xml('select count(*) n from ' || oid::regclass, false, true, '')))[1]::text::bigint
                          from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
                        """)) {
            while (row.next()) {
                rows.put(row.getString(1), row.getLong(2));
            }
        }
        return rows;
    }

    private static List<UUID> accounts(Connection connection) throws SQLException {
        var accounts = new ArrayList<UUID>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select id from account order by id")) {
            while (row.next()) {
                accounts.add(row.getObject(1, UUID.class));
            }
        }
        return accounts;
    }
}
