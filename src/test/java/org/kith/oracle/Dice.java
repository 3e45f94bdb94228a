package org.kith.oracle;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Throws for what a fact leaves open. */
public record Dice(MadeWorld world, Random random) {
    public static final List<String> SECTIONS = List.of("home", "health", "money");

    public <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    @SafeVarargs
    public final <T> T oneOf(T... of) {
        return one(List.of(of));
    }

    public boolean chance(int in) {
        return random.nextInt(in) == 0;
    }

    public <T> @Nullable T mostly(@Nullable T this_, @Nullable T or) {
        return chance(4) ? or : this_;
    }

    public Row row(String table) {
        return one(world.rows(table));
    }

    @Nullable
    public Row rowIfAny(List<Row> rows) {
        return rows.isEmpty() ? null : one(rows);
    }

    public Instant ago(Duration time) {
        return world.now().minus(time);
    }

    public Instant in(Duration time) {
        return world.now().plus(time);
    }

    /** Once in a while a row stands in the wrong organisation, as a fault elsewhere could put it: it opens itself to nobody there. */
    public UUID organisationOf(Row row) {
        return chance(10) ? row("organisation").id() : row.organisation();
    }

    /** From when until when: long over, over this moment, now, from this moment on, or to come. */
    public Instant[] period() {
        var day = Duration.ofDays(1);
        return switch (random.nextInt(7)) {
            case 0 -> new Instant[] {ago(day.multipliedBy(10)), ago(day)};
            case 1 -> new Instant[] {ago(day), world.now()};
            case 2 -> new Instant[] {world.now(), in(day)};
            case 3 -> new Instant[] {in(day), in(day.multipliedBy(10))};
            default -> new Instant[] {ago(day), in(day)};
        };
    }
}
