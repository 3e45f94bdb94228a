package org.kith.returns;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.numbers.Facts;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Statements that write what a return changes. */
@Component
class RestatedSql {
    private static final int AT_ONCE = 1000;
    private static final String FACTS =
            "date_of_birth, sex, ethnicity, upn, unaccompanied, unaccompanied_until, stated_year";
    private static final JsonMapper JSON = new JsonMapper();

    /** What the return of an earlier year said of rows, as history keeps it. */
    private static final String SAID_BEFORE = """
            with before as (
                select distinct on (h.of_id) h.of_id, h.was from history h
                 where h.organisation_id = :organisation and h.of_table = '%1$s' and h.of_id = any (:rows)
                   and h.young_person_id in (select r.young_person_id from %1$s r where r.id = any (:rows))
                   and not h.withdrawn and (h.was ->> 'stated_year')::int < :year
                 order by h.of_id, h.id desc)
            update %1$s t set (%2$s) = row (%3$s)%4$s
              from before b cross join lateral jsonb_populate_record(null::%1$s, b.was) v
             where t.id = b.of_id and t.organisation_id = :organisation returning t.id
            """;

    private final JdbcTemplate jdbc;
    private final JdbcClient named;

    RestatedSql(JdbcTemplate jdbc, JdbcClient named) {
        this.jdbc = jdbc;
        this.named = named;
    }

    void addWorkers(UUID organisation, Comparison changes, Steps steps) {
        add(
                "worker",
                "id, organisation_id, sw_id",
                rows(changes.newWorkers().entrySet(), worker ->
                        new Object[] {worker.getValue(), organisation, worker.getKey()}),
                steps);
    }

    /** Their figures follow in the same transaction, see {@link ReturnWriter}, and are not written empty before. */
    void addYoungPeople(UUID organisation, UUID team, Comparison changes, Steps steps) {
        jdbc.execute("set local kith.figures_follow = 'on'");
        add(
                "young_person",
                FACTS + ", id, organisation_id, team_id, child_number",
                rows(
                        changes.newcomers(),
                        who -> with(valuesOf(who.facts()), changes.year(), who.id(), organisation, team, who.number())),
                steps);
    }

    void changeYoungPeople(UUID organisation, Comparison changes, Steps steps) {
        change(
                "young_person",
                FACTS,
                organisation,
                changes.facts.changed().stream()
                        .map(row -> new Changed(row.id(), with(valuesOf(row.value()), changes.who.yearOf(row.id()))))
                        .toList(),
                steps);
    }

    /** Which facts of whom the latest return leaves open. */
    void keepLeftOpen(UUID organisation, Comparison changes) {
        if (changes.who.leftOpen().isEmpty()) {
            return;
        }
        var open = new HashMap<String, Map<String, Integer>>();
        changes.who.leftOpen().forEach((id, facts) -> open.put(id.toString(), facts.toKeep()));
        named.sql("""
                        update young_person y set left_open = nullif(v.value, '{}'::jsonb) from jsonb_each(?::jsonb) v
                         where y.id = v.key::uuid and y.organisation_id = ?
                        """).params(JSON.writeValueAsString(open), organisation).update();
    }

    <T> void write(RowTable<T> table, UUID organisation, TableChanges<T> changes, Comparison of, Steps steps) {
        int year = of.year();
        atOnce(changes.withdrawn(), steps, ids -> withdraw(table, organisation, ids, of));
        change(
                table.name(),
                table.columns() + ", stated_year",
                organisation,
                changes.changed().stream()
                        .map(row -> new Changed(row.id(), with(table.values().of(row.value()), year)))
                        .toList(),
                steps);
        add(
                table.name(),
                table.columns() + ", stated_year, young_person_id, organisation_id",
                rows(
                        changes.added(),
                        row -> with(table.values().of(row.value()), year, row.youngPerson(), organisation)),
                steps);
    }

    /** A row says again what a return of an earlier year had said of it, which this one leaves out; where none had, it goes. */
    private void withdraw(RowTable<?> table, UUID organisation, List<UUID> rows, Comparison of) {
        var ids = rows.toArray(UUID[]::new);
        var columns = table.columns() + ", stated_year";
        var open = table.mayStayOpen()
                ? ", not_in_return = case when v.ends_on is null then coalesce(v.not_in_return, :year) end,"
                        + " known_until = case when v.ends_on is null then coalesce(v.known_until, greatest(v.starts_on, :knownUntil::date)) end"
                : "";
        var again = named.sql(SAID_BEFORE.formatted(table.name(), columns, "v." + columns.replace(", ", ", v."), open))
                .param("organisation", organisation)
                .param("rows", ids)
                .param("year", of.year())
                .param("knownUntil", of.knownUntil())
                .query(UUID.class)
                .list();
        jdbc.update(
                "delete from " + table.name() + " where id = any (?) and id <> all (?) and organisation_id = ?",
                ids,
                again.toArray(UUID[]::new),
                organisation);
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
                changes.vouched(),
                steps,
                ids -> jdbc.update(
                        "update " + table.name()
                                + " set not_in_return = case when ends_on is null then not_in_return end,"
                                + " known_until = case when ends_on is null then greatest(known_until, starts_on, ?::date) end"
                                + " where id = any (?) and organisation_id = ?",
                        of.lastDay(),
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
        var sql = "update " + table + " t set (" + columns + ") = row ("
                + Stream.of(columns.split(", ")).map(name -> "v." + name).collect(Collectors.joining(", "))
                + ") from json_populate_recordset(null::" + table
                + ", ?::json) v where t.id = v.id and t.organisation_id = ?";
        atOnce(
                rows,
                steps,
                part -> jdbc.update(
                        sql,
                        json("id, " + columns, part.stream().map(row -> after(row.id(), row.values()))),
                        organisation));
    }

    /** Many rows in one statement, so that what is kept beside them, and whom its policies ask about, is found once. */
    private void add(String table, String columns, List<@Nullable Object[]> rows, Steps steps) {
        var sql = "insert into " + table + " (" + columns + ") select " + columns
                + " from json_populate_recordset(null::" + table + ", ?::json)";
        atOnce(rows, steps, part -> jdbc.update(sql, json(columns, part.stream())));
    }

    /** Written value by value: made into maps first, ten thousand rows take their time. */
    private static String json(String columns, Stream<@Nullable Object[]> rows) {
        var names = columns.split(", ");
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            json.writeStartArray();
            rows.forEach(row -> write(json, names, row));
            json.writeEndArray();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, String[] columns, @Nullable Object[] values) {
        json.writeStartObject();
        for (int i = 0; i < columns.length; i++) {
            var value = values[i];
            if (value != null) {
                json.writeStringProperty(columns[i], value.toString());
            }
        }
        json.writeEndObject();
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

    private static @Nullable Object[] after(Object first, @Nullable Object[] values) {
        return Stream.concat(Stream.of(first), Stream.of(values)).toArray();
    }

    /** Counts the steps of one loading and tells how far it is. */
    static final class Steps {
        private final int total;
        private final Progress progress;
        private int done;

        Steps(int total, Progress progress) {
            this.total = total;
            this.progress = progress;
            progress.at(0, total);
        }

        void done(int more) {
            done += more;
            progress.at(done, total);
        }
    }
}
