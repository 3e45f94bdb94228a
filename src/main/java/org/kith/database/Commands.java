package org.kith.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs programs of the operating system with next to no environment, so that no password of Kith's is handed on. */
final class Commands {
    record Outcome(int exitCode, String output) {
        boolean succeeded() {
            return exitCode == 0;
        }
    }

    /**
     * What the C library of a PostgreSQL process keeps for its next statement, in bytes. Statements under policy take ten megabytes while they are made ready:
     * given back to the system and asked for again each time, that was four tenths of a page (docs/adr/0092).
     */
    private static final String KEPT = Integer.toString(16 * 1024 * 1024);

    private Commands() {}

    static ProcessBuilder prepare(List<String> command) {
        var builder =
                new ProcessBuilder(command).directory(Path.of("/").toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/sbin:/usr/bin:/sbin:/bin:/usr/local/bin");
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("MALLOC_TRIM_THRESHOLD_", KEPT);
        builder.environment().put("MALLOC_MMAP_THRESHOLD_", KEPT);
        return builder;
    }

    /** Runs to its end; a program that takes longer than the limit is ended and counts as failed. */
    static Outcome run(int limitSeconds, List<String> command) throws IOException {
        return run(limitSeconds, command, "");
    }

    /** @param input what it reads from its standard input */
    static Outcome run(int limitSeconds, List<String> command, String input) throws IOException {
        var process = prepare(command).start();
        try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
            in.write(input);
        } catch (IOException e) {
            // It ended before it read, and says why.
        }
        try {
            var ender = Thread.ofVirtual().start(() -> endAfter(process, limitSeconds));
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var exitCode = process.waitFor();
            ender.interrupt();
            return new Outcome(exitCode, output.strip());
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while running " + command.getFirst(), e);
        }
    }

    private static void endAfter(Process process, int limitSeconds) {
        try {
            if (!process.waitFor(limitSeconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static boolean exists(String program) {
        return List.of("/usr/bin", "/bin", "/usr/sbin", "/sbin").stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
