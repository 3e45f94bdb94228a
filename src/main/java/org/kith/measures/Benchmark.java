package org.kith.measures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ReportingYear;
import org.kith.words.Line;

/**
 * The published figures to look beside one's own.
 *
 * @param lines every area in the latest year there is of it
 * @param chosen the area somebody chose; null when none
 * @param comesWithKith whether nobody has loaded the table yet; England's figure is the one that is part of Kith then, and as long as no newer one was
 *     loaded
 */
record Benchmark(List<PublishedSql.Line> lines, @Nullable String chosen, boolean comesWithKith) {

    static Benchmark of(List<PublishedSql.Line> loaded, PublishedSql.Line withKith, String asked) {
        var known = loaded.stream().anyMatch(line -> line.area().code().equals(asked));
        return loaded.isEmpty()
                ? new Benchmark(List.of(withKith), null, true)
                : new Benchmark(newest(loaded, withKith), known ? asked : null, false);
    }

    private static List<PublishedSql.Line> newest(List<PublishedSql.Line> loaded, PublishedSql.Line withKith) {
        return loaded.stream().anyMatch(line -> isOfEngland(line) && line.year() >= withKith.year())
                ? loaded
                : Stream.concat(Stream.of(withKith), loaded.stream().filter(line -> !isOfEngland(line)))
                        .toList();
    }

    private static boolean isOfEngland(PublishedSql.Line line) {
        return line.area().kind() == Area.Kind.COUNTRY;
    }

    /** Of which years those shown are; empty where they are all of that one. */
    String yearsOtherThan(ReportingYear year) {
        var years = shown().stream()
                .map(PublishedSql.Line::year)
                .distinct()
                .sorted()
                .toList();
        return years.stream().allMatch(one -> one == year.ends())
                ? ""
                : Line.all(years.stream().map(String::valueOf).toList());
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
