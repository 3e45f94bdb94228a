package org.kith.oracle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A made-up world: two organisations with people of the same names, and whatever facts were drawn about them. */
public final class MadeWorld {
    private final Map<String, List<Row>> rows = new LinkedHashMap<>();
    private final Map<String, Map<UUID, Row>> byId = new HashMap<>();
    private final Instant now;
    private final Instant clock;
    private long ids;

    /** When it is here; and what PostgreSQL's own clock says, which may have been set back. */
    public MadeWorld(Instant now, Instant clock) {
        this.now = now;
        this.clock = clock;
    }

    public static MadeWorld of(Iterable<Fact> facts, Instant now, Instant clock) {
        var world = new MadeWorld(now, clock);
        Cast.enter(world);
        facts.forEach(fact -> fact.addTo(world));
        return world;
    }

    public Instant now() {
        return now;
    }

    public Instant clock() {
        return clock;
    }

    public UUID newId() {
        return new UUID(0x4000, 0x8000000000000000L | ++ids);
    }

    public Row add(Row row) {
        rows.computeIfAbsent(row.table(), none -> new ArrayList<>()).add(row);
        if (row.has("id") && row.get("id") instanceof UUID id) {
            byId.computeIfAbsent(row.table(), none -> new HashMap<>()).put(id, row);
        }
        return row;
    }

    public Row replace(Row was, Row is) {
        var those = rows.getOrDefault(was.table(), new ArrayList<>());
        those.remove(was);
        return add(is);
    }

    public Map<String, List<Row>> all() {
        return rows;
    }

    public List<Row> rows(String table) {
        return rows.getOrDefault(table, List.of());
    }

    public List<Row> rows(String table, Predicate<Row> those) {
        return rows(table).stream().filter(those).toList();
    }

    public Row find(String table, UUID id) {
        return Objects.requireNonNull(findIfThere(table, id), () -> "no " + table + " " + id);
    }

    @Nullable
    public Row findIfThere(String table, UUID id) {
        return byId.getOrDefault(table, Map.of()).get(id);
    }

    /** Everybody who may ask: all accounts, and each job where it works. */
    public List<Who> everybody() {
        var everybody = new ArrayList<Who>();
        rows("account").forEach(account -> everybody.add(Who.person(account)));
        var first = rows("organisation").getFirst().id();
        for (var job : List.of("import", "measures", "scan", "seal", "verify", "send", "command line")) {
            everybody.add(Who.job(job, first));
        }
        for (var job : List.of("sign-in", "install", "measures", "scan", "seal", "send")) {
            everybody.add(Who.job(job, null));
        }
        return everybody;
    }
}
