package org.kith.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another process that runs the database of a home, for tests of what happens beside it and after it is killed. */
final class OtherKith implements AutoCloseable {
    private final Process process;

    private OtherKith(Process process) {
        this.process = process;
    }

    /** Returns when its database is ready. */
    static OtherKith on(Path home) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("java.class.path");
        var start = new ProcessBuilder(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classes)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        start.command().addAll(List.of(OtherKith.class.getName(), home.toString()));
        var process = start.start();
        var said = process.inputReader();
        for (var line = said.readLine(); !"ready".equals(line); line = said.readLine()) {
            if (line == null) {
                throw new IllegalStateException("The other Kith did not start");
            }
        }
        return new OtherKith(process);
    }

    long pid() {
        return process.pid();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** What a service manager sends. Returns whether it ended within a few seconds. */
    boolean terminate() throws InterruptedException {
        process.destroy();
        return process.waitFor(20, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    /** The process itself: runs until it is ended. */
    public static void main(String[] args) throws Exception {
        Database.start(DatabaseSettings.embedded(Path.of(args[0])));
        System.out.println("ready");
        Thread.currentThread().join();
    }
}
