package org.kith.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A Kith of its own, started as anybody would start it: {@code bin/kith demo}. */
final class Served implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("Kith is here: http://localhost:(\\d+)/");

    private final Process process;
    private final int port;

    private Served(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Returns when Kith says where it is. */
    static Served on(Path root, Path home) throws IOException {
        var process = command(root, List.of("demo", "--home", home.toString(), "--port", "0"))
                .redirectError(home.resolve("bench-kith.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return new Served(process, port(process, home));
    }

    /** A command of {@code bin/kith} that knows nothing of any other Kith on this machine. */
    static ProcessBuilder command(Path root, List<String> arguments) {
        var builder = new ProcessBuilder(root.resolve("bin/kith").toString());
        builder.command().addAll(arguments);
        builder.environment().keySet().removeIf(name -> name.startsWith("KITH_"));
        return builder.redirectInput(new File("/dev/null"));
    }

    private static int port(Process process, Path home) throws IOException {
        var said = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            var address = ADDRESS.matcher(line);
            if (address.find()) {
                return Integer.parseInt(address.group(1));
            }
        }
        throw new IOException("Kith did not start; what it said is in " + home.resolve("bench-kith.log"));
    }

    int port() {
        return port;
    }

    /** {@code bin/kith} becomes Java, so this is Kith itself. */
    ProcessHandle kith() {
        return process.toHandle();
    }

    ProcessHandle postmaster() {
        return Processes.postmasterOf(kith());
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Kith did not stop within a minute");
        }
    }
}
