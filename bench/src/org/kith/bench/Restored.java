package org.kith.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Having a backup of the large record back, every byte looked at, beside copying the files that are then there. */
record Restored(String name) implements Experiment {
    private static final double GOAL = 2;

    private record Turn(double restored, double copied) {}

    @Override
    public void run(Stage stage, Report report) throws Exception {
        var home = stage.large().home();
        var folder = stage.home("restored");
        var root = stage.options().root();
        report.doing(name + ": a backup of the large record");
        report.add(name + ": making one", kith(root, folder, "backup " + folder + " --home " + home), "s");
        report.add(
                name + ": its size beside the database", (double) bytes(folder, ".kith-backup") / bytes(home, ""), "x");
        var key = " --backup-key-file " + home.resolve("secrets").resolve("backup-key.json");
        var turns = new ArrayList<Turn>();
        for (var i = 0; i < stage.options().turns(); i++) {
            report.doing(name + ": back, and copied, in turn");
            var again = stage.home("restored-" + i);
            Files.createSymbolicLink(again.resolve(programs(home).getFileName()), programs(home));
            var restored = kith(root, folder, "restore " + one(folder) + key + " --home " + again);
            var copied = seconds(
                    folder,
                    List.of(
                            "sh",
                            "-c",
                            "cp -a " + again.resolve("database") + " " + folder.resolve("copy-" + i) + " && sync"));
            turns.add(new Turn(restored, copied));
        }
        report.add(name + ": seconds", Median.of(turns, Turn::restored), "s");
        report.add(
                name + ": beside copying its files",
                Median.of(turns, turn -> turn.restored() / turn.copied()),
                "x",
                GOAL);
    }

    private static double kith(Path root, Path folder, String words) throws Exception {
        return seconds(folder, Served.command(root, List.of(words.split(" "))).command());
    }

    private static double seconds(Path folder, List<String> command) throws Exception {
        var said = folder.resolve("said.log");
        var began = System.nanoTime();
        var exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException(command + " ended with " + exit + ": " + Files.readString(said));
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private static Path programs(Path home) throws IOException {
        return only(home, "postgresql-");
    }

    private static Path one(Path folder) throws IOException {
        return only(folder, "kith-");
    }

    private static Path only(Path folder, String beginning) throws IOException {
        try (var files = Files.newDirectoryStream(folder, beginning + "*")) {
            return files.iterator().next();
        }
    }

    /** Of all files below it that end so. */
    private static long bytes(Path folder, String ending) throws IOException {
        var database = ending.isEmpty() ? folder.resolve("database") : folder;
        try (var files = Files.walk(database)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
