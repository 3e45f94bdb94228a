package org.kith.measures;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The published figures to look beside one's own.
 *
 * @param lines every area of the latest year loaded; none when no table is
 * @param chosen the area somebody chose; null when none
 */
record Benchmark(List<PublishedSql.Line> lines, @Nullable String chosen) {

    static Benchmark of(List<PublishedSql.Line> lines, String asked) {
        var known = lines.stream().anyMatch(line -> line.area().code().equals(asked));
        return new Benchmark(lines, known ? asked : null);
    }

    boolean isLoaded() {
        return !lines.isEmpty();
    }

    int year() {
        return lines.getFirst().year();
    }

    Optional<PublishedSql.Line> england() {
        return lines.stream()
                .filter(line -> line.area().kind() == Area.Kind.COUNTRY)
                .findFirst();
    }

    /** The lines shown: England, and the area chosen. */
    List<PublishedSql.Line> shown() {
        return lines.stream()
                .filter(line -> line.area().kind() == Area.Kind.COUNTRY
                        || line.area().code().equals(chosen))
                .toList();
    }

    List<Area> toChoose(Area.Kind kind) {
        return lines.stream()
                .map(PublishedSql.Line::area)
                .filter(area -> area.kind() == kind)
                .toList();
    }
}
