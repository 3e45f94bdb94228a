package org.kith.returns;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Statements that write what a return changes. */
@Component
class RestatedSql {
    private static final int AT_ONCE = 1000;
    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcTemplate jdbc;

    RestatedSql(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void addWorkers(UUID organisation, Comparison changes, Steps steps) {
        write(
                "insert into worker (id, organisation_id, sw_id) values (?, ?, ?)",
                rows(changes.newWorkers().entrySet(), worker ->
                        new Object[] {worker.getValue(), organisation, worker.getKey()}),
                steps);
    }

    void addYoungPeople(UUID organisation, UUID team, Comparison changes, Steps steps) {
        write(
                """
                insert into young_person (date_of_birth, sex, ethnicity, upn, unaccompanied, unaccompanied_until, stated_year, id, organisation_id,
                    team_id, child_number) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                rows(
                        changes.newcomers(),
                        who -> with(valuesOf(who.facts()), changes.year(), who.id(), organisation, team, who.number())),
                steps);
    }

    void changeYoungPeople(UUID organisation, Comparison changes, Steps steps) {
        change(
                "young_person",
                "date_of_birth, sex, ethnicity, upn, unaccompanied, unaccompanied_until, stated_year",
                organisation,
                changes.facts.changed().stream()
                        .map(row -> new Changed(row.id(), with(valuesOf(row.value()), changes.year())))
                        .toList(),
                steps);
    }

    <T> void write(RowTable<T> table, UUID organisation, TableChanges<T> changes, int year, Steps steps) {
        atOnce(
                changes.withdrawn(),
                steps,
                ids -> jdbc.update(
                        "delete from " + table.name() + " where id = any (?) and organisation_id = ?",
                        ids.toArray(UUID[]::new),
                        organisation));
        change(
                table.name(),
                table.columns() + ", stated_year",
                organisation,
                changes.changed().stream()
                        .map(row -> new Changed(row.id(), with(table.values().of(row.value()), year)))
                        .toList(),
                steps);
        write(
                "insert into " + table.name() + " (" + table.columns()
                        + ", stated_year, young_person_id, organisation_id)"
                        + " values ("
                        + String.join(
                                ", ", Collections.nCopies(table.columnNames().size() + 3, "?")) + ")",
                rows(
                        changes.added(),
                        row -> with(table.values().of(row.value()), year, row.youngPerson(), organisation)),
                steps);
    }

    /** Marks what the return leaves out without an end, and takes the mark away from what it names again. */
    <T> void writeLeftOpen(RowTable<T> table, UUID organisation, TableChanges<T> changes, Comparison of, Steps steps) {
        atOnce(
                changes.namedAgain(),
                steps,
                ids -> jdbc.update(
                        "update " + table.name()
                                + " set not_in_return = null, known_until = null where id = any (?) and organisation_id = ?",
                        ids.toArray(UUID[]::new),
                        organisation));
        atOnce(
                changes.leftOpen(),
                steps,
                ids -> jdbc.update(
                        "update " + table.name()
                                + " set not_in_return = ?, known_until = greatest(starts_on, ?::date) where id = any (?) and organisation_id = ?",
                        of.year(),
                        of.knownUntil(),
                        ids.toArray(UUID[]::new),
                        organisation));
    }

    /** What a row says now, in the order of its columns. */
    private record Changed(UUID id, @Nullable Object[] values) {}

    /** Many rows in one statement, so that what they said before is kept in one too. */
    private void change(String table, String columns, UUID organisation, List<Changed> rows, Steps steps) {
        var names = columns.split(", ");
        var sql = "update " + table + " t set (" + columns + ") = row ("
                + Stream.of(names).map(name -> "v." + name).collect(Collectors.joining(", "))
                + ") from jsonb_populate_recordset(null::" + table
                + ", ?::jsonb) v where t.id = v.id and t.organisation_id = ?";
        atOnce(
                rows,
                steps,
                part -> jdbc.update(
                        sql,
                        JSON.writeValueAsString(
                                part.stream().map(row -> named(row, names)).toList()),
                        organisation));
    }

    private static Map<String, @Nullable String> named(Changed row, String[] columns) {
        var named = new HashMap<String, @Nullable String>();
        named.put("id", row.id().toString());
        for (int i = 0; i < columns.length; i++) {
            var value = row.values()[i];
            named.put(columns[i], value == null ? null : value.toString());
        }
        return named;
    }

    private static @Nullable Object[] valuesOf(Facts facts) {
        return new @Nullable Object[] {
            facts.dateOfBirth(),
            facts.sex(),
            facts.ethnicity(),
            facts.upn(),
            facts.unaccompanied() != null,
            facts.unaccompaniedUntil()
        };
    }

    private void write(String sql, List<@Nullable Object[]> rows, Steps steps) {
        atOnce(rows, steps, part -> jdbc.batchUpdate(sql, part));
    }

    private static <T> void atOnce(List<T> rows, Steps steps, Consumer<List<T>> work) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            var part = rows.subList(from, Math.min(from + AT_ONCE, rows.size()));
            work.accept(part);
            steps.done(part.size());
        }
    }

    private static <T> List<@Nullable Object[]> rows(Iterable<T> of, RowTable.Values<T> values) {
        var rows = new ArrayList<@Nullable Object[]>();
        of.forEach(row -> rows.add(values.of(row)));
        return rows;
    }

    private static @Nullable Object[] with(@Nullable Object[] values, Object... more) {
        var all = java.util.Arrays.copyOf(values, values.length + more.length);
        System.arraycopy(more, 0, all, values.length, more.length);
        return all;
    }
}
