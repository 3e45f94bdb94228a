package org.kith.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Loading a return of the sample's size from the command line, from the first letter typed to the last row kept. */
record Import(String name) implements Experiment {
    private static final double GOAL_SECONDS = 10;
    private static final double BESIDE_OLDER = 0.5;

    @Override
    public void run(Stage stage, Report report) throws Exception {
        var options = stage.options();
        var home = stage.home("import");
        var theReturn = options.sample() == null ? MadeReturn.in(options.homes().resolve("return")) : options.sample();
        report.doing(name + ": " + theReturn.getFileName());
        report.add(
                "import: the very first, which makes the database", seconds(options.root(), home, theReturn, 0), "s");
        var older = options.older();
        if (older != null) {
            seconds(older, stage.home("import-older"), theReturn, 0);
        }
        var seconds = new ArrayList<Double>();
        var besideOlder = new ArrayList<Double>();
        for (var i = 1; i <= options.turns(); i++) {
            seconds.add(seconds(options.root(), home, theReturn, i));
            if (older != null) {
                besideOlder.add(seconds.getLast() / seconds(older, stage.home("import-older"), theReturn, i));
            }
        }
        if (older != null) {
            report.add(
                    "import: beside the older build", Median.of(besideOlder, Double::doubleValue), "x", BESIDE_OLDER);
        }
        var median = Median.of(seconds, Double::doubleValue);
        report.add("import: a return", median, "s", GOAL_SECONDS);
        report.add("import: slowest of " + seconds.size(), Median.slowest(seconds), "s");
        report.add("import: rows a second", rows(theReturn) / median, "rows/s");
    }

    /** Each time into an organisation that is new. */
    private static double seconds(Path root, Path home, Path theReturn, int number) throws Exception {
        var organisation = "Organisation " + number;
        var said = home.resolve("import.log");
        var command = Served.command(
                        root,
                        List.of(
                                "import-903",
                                theReturn.toString(),
                                "--organisation",
                                organisation,
                                "--year",
                                "2018",
                                "--home",
                                home.toString(),
                                "--findings",
                                home.resolve("findings.csv").toString()))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        var began = System.nanoTime();
        var exit = command.start().waitFor();
        var seconds = (System.nanoTime() - began) / 1e9;
        // 1 says that rows were left out, as they must be from the sample, but also that nothing was loaded.
        if (exit > 1 || !Files.readString(said).contains("%,d".formatted(children(theReturn)))) {
            throw new IOException("import-903 ended with " + exit + ": " + Files.readString(said));
        }
        return seconds;
    }

    private static int children(Path theReturn) throws IOException {
        return lines(theReturn.resolve("header.csv")) - 1;
    }

    private static int rows(Path theReturn) throws IOException {
        var rows = 0;
        try (var files = Files.newDirectoryStream(theReturn, "*.csv")) {
            for (var file : files) {
                rows += lines(file) - 1;
            }
        }
        return rows;
    }

    private static int lines(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return (int) lines.count();
        }
    }
}
