package org.kith.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** {@link PlainWriter} as a process of its own, in the same kind of JVM as Kith, and the table it writes to, which goes with it. */
final class PlainServed implements AutoCloseable {
    private static final List<String> AS_KITH = List.of(
            "-XX:+UseSerialGC",
            "-Xms32m",
            "-Xmx1g",
            "-XX:NewRatio=4",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=20");

    private final DataSource owner;
    private final Process process;
    private final int port;

    private PlainServed(DataSource owner, Process process, int port) {
        this.owner = owner;
        this.process = process;
        this.port = port;
    }

    /** Beside the Kith that runs on this home; it would not start again while the table without policy is there. */
    static PlainServed on(Path home) throws Exception {
        var owner = Stage.ownersOf(home);
        execute(owner, "create table plain_entry (like entry including all)");
        var process = start(home);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        var said = process.inputReader().readLine();
        if (said == null) {
            throw new IOException("the floor of writing did not start; what it said is in " + home);
        }
        return new PlainServed(owner, process, Integer.parseInt(said));
    }

    private static Process start(Path home) throws IOException {
        var command = new ProcessBuilder(System.getProperty("java.home") + "/bin/java");
        command.command().addAll(AS_KITH);
        command.command()
                .addAll(List.of(
                        "-cp", System.getProperty("java.class.path"), PlainWriter.class.getName(), home.toString()));
        return command.redirectError(home.resolve("bench-plain.log").toFile()).start();
    }

    int port() {
        return port;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public void close() throws InterruptedException, SQLException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the floor of writing did not stop within a minute");
        }
        execute(owner, "drop table plain_entry");
    }

    private static void execute(DataSource owner, String sql) throws SQLException {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
