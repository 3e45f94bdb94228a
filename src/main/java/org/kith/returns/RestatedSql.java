package org.kith.returns;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Statements that write what a return changes. */
@Component
class RestatedSql {
    private static final int AT_ONCE = 1000;

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
                insert into young_person (id, organisation_id, team_id, child_number, date_of_birth, sex, ethnicity, upn,
                    unaccompanied_until, stated_year) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                rows(changes.newcomers(), who -> {
                    var facts = who.facts();
                    return new @Nullable Object[] {
                        who.id(),
                        organisation,
                        team,
                        who.number(),
                        facts.dateOfBirth(),
                        facts.sex(),
                        facts.ethnicity(),
                        facts.upn(),
                        facts.unaccompaniedUntil(),
                        changes.year()
                    };
                }),
                steps);
    }

    void changeYoungPeople(UUID organisation, Comparison changes, Steps steps) {
        write(
                """
                update young_person set date_of_birth = ?, sex = ?, ethnicity = ?, upn = ?, unaccompanied_until = ?, stated_year = ?
                 where id = ? and organisation_id = ?
                """,
                rows(changes.facts.changed(), row -> {
                    var facts = row.value();
                    return new @Nullable Object[] {
                        facts.dateOfBirth(),
                        facts.sex(),
                        facts.ethnicity(),
                        facts.upn(),
                        facts.unaccompaniedUntil(),
                        changes.year(),
                        row.id(),
                        organisation
                    };
                }),
                steps);
    }

    <T> void write(RowTable<T> table, UUID organisation, TableChanges<T> changes, int year, Steps steps) {
        write(
                "delete from " + table.name() + " where id = ? and organisation_id = ?",
                rows(changes.withdrawn(), id -> new Object[] {id, organisation}),
                steps);
        write(
                "update " + table.name() + " set "
                        + table.columnNames().stream()
                                .map(column -> column + " = ?")
                                .collect(Collectors.joining(", "))
                        + ", stated_year = ? where id = ? and organisation_id = ?",
                rows(changes.changed(), row -> with(table.values().of(row.value()), year, row.id(), organisation)),
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
        write(
                "update " + table.name()
                        + " set not_in_return = null, known_until = null where id = ? and organisation_id = ?",
                rows(changes.namedAgain(), id -> new Object[] {id, organisation}),
                steps);
        write(
                "update " + table.name()
                        + " set not_in_return = ?, known_until = greatest(starts_on, ?::date) where id = ? and organisation_id = ?",
                rows(changes.leftOpen(), id -> new @Nullable Object[] {of.year(), of.knownUntil(), id, organisation}),
                steps);
    }

    private void write(String sql, List<@Nullable Object[]> rows, Steps steps) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            var part = rows.subList(from, Math.min(from + AT_ONCE, rows.size()));
            jdbc.batchUpdate(sql, part);
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
