package org.kith.oracle;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Rows as PostgreSQL takes them: as JSON of the type a table has, and the statements that add and change them. */
final class AsJson {
    private static final JsonMapper JSON = new JsonMapper();

    private AsJson() {}

    static String of(Row row) {
        return JSON.writeValueAsString(said(row));
    }

    static String of(List<Row> rows) {
        return JSON.writeValueAsString(rows.stream().map(AsJson::said).toList());
    }

    static String insertInto(String table, Collection<String> columns, String how, String made) {
        var names = columns.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        return "insert into %s (%s) %s select %s from %s(null::%s, ?::json)"
                .formatted(table, names, how, names, made, table);
    }

    /** Of all rows that policy lets change, as long as nothing follows. */
    static String update(String table, Collection<String> columns) {
        var names = columns.stream().sorted().map(name -> name + " = n." + name).collect(Collectors.joining(", "));
        return "update %s t set %s from json_populate_record(null::%s, ?::json) n".formatted(table, names, table);
    }

    private static Map<String, @Nullable Object> said(Row row) {
        var said = new LinkedHashMap<String, @Nullable Object>();
        row.columns().forEach((name, value) -> said.put(name, sayable(value)));
        return said;
    }

    private static @Nullable Object sayable(@Nullable Object value) {
        return value instanceof UUID || value instanceof Instant ? value.toString() : value;
    }
}
