package org.kith.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of a run: told as they come, a table at the end, and {@code latest.csv}. */
final class Report {
    private static final String HEADING = "figure,value,unit,goal,holds";

    private final PrintStream out;
    private final List<Figure> figures = new ArrayList<>();

    Report(PrintStream out) {
        this.out = out;
    }

    /** What is being done, for whoever waits. */
    void doing(String what) {
        out.println("… " + what);
    }

    void add(String name, double value, String unit) {
        add(name, value, unit, null);
    }

    void add(String name, double value, String unit, @Nullable Double atMost) {
        figures.add(new Figure(name, value, unit, atMost));
    }

    void print() {
        var names = figures.stream().mapToInt(figure -> figure.name().length()).max();
        var line = "%-" + names.orElse(6) + "s %10s %-8s %8s %s%n";
        out.printf(line, (Object[]) HEADING.split(","));
        for (var figure : figures) {
            out.printf(line, figure.name(), figure.shown(), figure.unit(), figure.goal(), figure.holds());
        }
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var rows = figures.stream().map(Report::row);
        Files.write(file, (Iterable<String>) Stream.concat(Stream.of(HEADING), rows)::iterator);
    }

    private static String row(Figure of) {
        return String.join(",", List.of(of.name(), of.shown(), of.unit(), of.goal(), of.holds()));
    }
}
