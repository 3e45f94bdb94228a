package org.kith.walk;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.kith.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All that people of an organisation typed, from every column of text that the database has: a room to come need not say which are its own.
 *
 * @param columns what was typed, and where it stands
 */
record TypedWords(Map<String, String> columns) {
    /** What people, teams, services and policies are called by everybody: a page may be called by it. A role is the program’s own word. */
    private static final List<String> CALLED = List.of(
            "account.name",
            "account.role",
            "organisation.name",
            "our_policy_version.title",
            "person_name.known_as",
            "service.name",
            "team.name",
            "together_stage.name",
            "worker.name",
            "worker_role.name",
            "young_person.child_number",
            "young_person_figures.other_numbers");

    /** A word that the program put there: a code, an id, a page’s name. */
    private static final Pattern OF_THE_PROGRAM = Pattern.compile("[a-z0-9:_./-]*");

    private static final JdbcClient all = JdbcClient.create(TestDatabase.superuser());

    static TypedWords of(UUID organisation) {
        var columns = new HashMap<String, String>();
        all.sql("""
                        select c.table_name, c.column_name
                          from information_schema.columns c join information_schema.columns o using (table_schema, table_name)
                         where c.table_schema = 'public' and c.data_type = 'text' and c.is_generated = 'NEVER' and o.column_name = 'organisation_id'
                        """).query(row -> {
            var table = row.getString("table_name");
            var column = row.getString("column_name");
            read(organisation, table, column).forEach(typed -> columns.put(typed, table + "." + column));
        });
        for (var name : CALLED) {
            columns.keySet().removeAll(read(organisation, name.split("\\.")[0], name.split("\\.")[1]));
        }
        columns.keySet().removeIf(typed -> OF_THE_PROGRAM.matcher(typed).matches());
        if (columns.size() < 10) {
            throw new AssertionError("Nobody typed anything: " + columns);
        }
        return new TypedWords(columns);
    }

    private static Set<String> read(UUID organisation, String table, String column) {
        var of = table.equals("organisation") ? "id" : "organisation_id";
        return all.sql("select distinct \"%s\" from \"%s\" where %s = ? and length(btrim(\"%s\")) > 2"
                        .formatted(column, table, of, column))
                .param(organisation)
                .query(String.class)
                .set();
    }

    /** What of it stands in a line, and where it was typed. */
    Optional<String> in(String line) {
        var words = line.toLowerCase(Locale.ROOT);
        return columns.entrySet().stream()
                .filter(typed -> words.contains(typed.getKey().strip().toLowerCase(Locale.ROOT)))
                .map(typed -> typed.getValue() + ": " + typed.getKey())
                .sorted()
                .findFirst();
    }
}
