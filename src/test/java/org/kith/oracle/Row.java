package org.kith.oracle;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of a table, as the reference knows it: what stands in which column. */
public record Row(String table, Map<String, @Nullable Object> columns) {

    public static Row of(String table, @Nullable Object... namesAndValues) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            columns.put((String) Objects.requireNonNull(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return new Row(table, columns);
    }

    public Row with(String column, @Nullable Object value) {
        var changed = new LinkedHashMap<>(columns);
        changed.put(column, value);
        return new Row(table, changed);
    }

    public boolean has(String column) {
        return columns.containsKey(column);
    }

    @Nullable
    public Object get(String column) {
        if (!has(column)) {
            throw new IllegalArgumentException(table + " has no " + column);
        }
        return columns.get(column);
    }

    public UUID id() {
        return Objects.requireNonNull(uuid("id"));
    }

    @Nullable
    public UUID uuid(String column) {
        return (UUID) get(column);
    }

    public UUID organisation() {
        return Objects.requireNonNull(uuid(table.equals("organisation") ? "id" : "organisation_id"));
    }

    /** The young person it is about. */
    @Nullable
    public UUID person() {
        return uuid(table.equals("young_person") ? "id" : "young_person_id");
    }

    public String text(String column) {
        return String.valueOf(get(column));
    }

    public boolean is(String column) {
        return Boolean.TRUE.equals(get(column));
    }

    public boolean lacks(String column) {
        return get(column) == null;
    }

    public Instant time(String column) {
        return (Instant) Objects.requireNonNull(get(column));
    }

    public boolean isOneOf(String column, String... values) {
        return List.of(values).contains(text(column));
    }
}
