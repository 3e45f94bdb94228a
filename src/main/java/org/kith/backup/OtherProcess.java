package org.kith.backup;

import static org.kith.words.Words.say;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A check in a process of its own, as {@code bin/kith restore FILE --check} does it: what it takes is given back, and no page waits for it. */
final class OtherProcess {
    private static final int HOURS = 6;
    private static final int MOST_SAID = 2000;

    private final Path backup;
    private final Path home;

    OtherProcess(Path backup, Path home) {
        this.backup = backup;
        this.home = home;
    }

    /** What is not right with it; empty where all is. */
    String check() throws IOException {
        var program = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                program,
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                "org.kith.cli.Kith",
                "restore",
                backup.toString(),
                "--check",
                "--home",
                home.toString());
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .start();
        try {
            var said = new String(process.getInputStream().readNBytes(MOST_SAID), StandardCharsets.UTF_8).strip();
            process.getInputStream().transferTo(OutputStream.nullOutputStream());
            if (!process.waitFor(HOURS, TimeUnit.HOURS)) {
                process.destroyForcibly();
                return say("backup.check.endless");
            }
            return process.exitValue() == 0 ? "" : said;
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            return say("backup.check.stopped");
        }
    }
}
