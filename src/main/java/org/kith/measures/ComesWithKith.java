package org.kith.measures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kith.measures.PublishedFigure.Key;
import org.kith.measures.PublishedFigure.Measure;
import org.springframework.stereotype.Component;

/** Published figures of England that are part of Kith, for as long as nobody has loaded a table that is as new. See {@code published/README.md}. */
@Component
class ComesWithKith {
    static final String ENGLAND = "E92000001";
    private static final List<String> FILES = List.of("workers.csv", "suitability.csv", "in-touch.csv");

    private final Map<PublishedKind, List<PublishedFigure>> figures = new EnumMap<>(PublishedKind.class);

    ComesWithKith() {
        for (var file : FILES) {
            try (var in = ComesWithKith.class.getResourceAsStream("published/" + file)) {
                var content = PublishedFile.read(java.util.Objects.requireNonNull(in, file));
                figures.put(content.kind(), content.figures());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (Unreadable e) {
                throw new IllegalStateException(file + ", line " + e.line() + ": " + e.expected(), e);
            }
        }
    }

    List<PublishedFigure> of(PublishedKind kind) {
        return figures.getOrDefault(kind, List.of());
    }

    /** Those of ages nobody has loaded a table of that is as new. */
    List<PublishedFigure> unless(PublishedKind kind, List<PublishedFigure> loaded) {
        return of(kind).stream()
                .filter(figure -> loaded.stream()
                        .noneMatch(other -> isOfTheSame(other, figure)
                                && other.key().year() >= figure.key().year()))
                .toList();
    }

    /** Whether two figures are of the same of two tables: that of younger care leavers, or that of older ones. */
    static boolean isOfTheSame(PublishedFigure one, PublishedFigure other) {
        return one.key().isOfOlder() == other.key().isOfOlder();
    }

    /** The same as a line of the comparison of workers. */
    PublishedSql.Line line() {
        var workers = of(PublishedKind.WORKERS);
        var first = workers.getFirst();
        return new PublishedSql.Line(
                first.key().year(),
                first.area(),
                figure(workers, Measure.ALL).number(),
                figure(workers, Measure.MANY_WORKERS).number(),
                figure(workers, Measure.MANY_WORKERS).percentage());
    }

    private static PublishedFigure figure(List<PublishedFigure> workers, Measure measure) {
        var key = workers.getFirst().key();
        return workers.stream()
                .filter(figure -> figure.key().equals(new Key(key.year(), key.areaCode(), measure.inRow())))
                .findFirst()
                .orElseThrow();
    }
}
