package org.kith.walk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.kith.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many rows there are in each table, and which transaction wrote the last of them: a row that comes, goes or is changed shows in one of both. */
final class Untouched {
    /** What jobs write at any time, and the latest minute that Kith has seen. */
    private static final Set<String> OF_JOBS = Set.of(
            "clock",
            "scheduled_tasks",
            "reading_leaf",
            "reading_sealing",
            "reading_checkpoint",
            "checkpoint_export",
            "session");

    private static final String EVERY_TABLE =
            "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'";

    /** Which tables there are is asked once: no walk makes one. */
    private static final Map<String, List<String>> NAMES = new ConcurrentHashMap<>();

    private static final JdbcClient all = JdbcClient.create(TestDatabase.superuser());

    private Untouched() {}

    /** All there is. */
    static Map<String, String> everything() {
        return read(EVERY_TABLE, "true");
    }

    /** All tables but those that jobs write at any time. */
    static List<String> tables() {
        return names(EVERY_TABLE).stream()
                .filter(table -> !OF_JOBS.contains(table))
                .sorted()
                .toList();
    }

    /** What belongs to one young person, but for who looked: somebody may have, and what they have come to see stays as it is. */
    static Map<String, String> of(Household there) {
        var theirs = read(
                having("young_person_id"), "young_person_id = '" + there.young().id() + "'");
        theirs.remove("reading");
        return theirs;
    }

    /** What belongs to a whole organisation. */
    static Map<String, String> ofTheHouse(Household there) {
        return read(
                having("organisation_id"),
                "organisation_id = '" + there.organisation().id() + "'");
    }

    private static String having(String column) {
        return """
                select table_name from information_schema.columns join information_schema.tables using (table_schema, table_name)
                 where table_schema = 'public' and table_type = 'BASE TABLE' and column_name = '%s'
                """.formatted(column);
    }

    /** In one statement, and with numbers alone (which transaction after the first, by its age): a walk asks this hundreds of times. */
    private static Map<String, String> read(String tables, String which) {
        var each = names(tables).stream()
                .filter(table -> !OF_JOBS.contains(table))
                .map(table ->
                        "select '%s', count(*) || ' rows, last written by ' || coalesce(age('3'::xid) - min(age(xmin)), 0) from \"%s\" where %s"
                                .formatted(table, table, which))
                .collect(Collectors.joining(" union all "));
        var found = new TreeMap<String, String>();
        all.sql(each).query(row -> {
            found.put(row.getString(1), row.getString(2));
        });
        return found;
    }

    private static List<String> names(String tables) {
        return NAMES.computeIfAbsent(
                tables, asked -> all.sql(asked).query(String.class).list());
    }
}
