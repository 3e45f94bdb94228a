package org.kith.database;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kith.cli.Kith;

/** All of Kith in another process on a home of its own, for tests of what happens when it is killed. */
final class ServedKith {
    private static final Pattern ADDRESS = Pattern.compile("Kith is here: http://localhost:(\\d+)/");

    private final Process process;
    private final Home home;
    private final int port;
    private List<ProcessHandle> stopped = List.of();

    private ServedKith(Process process, Home home, int port) {
        this.process = process;
        this.home = home;
        this.port = port;
    }

    /**
     * Returns when it answers.
     *
     * @param port 0 for any
     */
    static ServedKith on(Path home, int port) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var start = new ProcessBuilder(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp")
                .redirectInput(new File("/dev/null"))
                .redirectError(home.resolve("said.log").toFile());
        start.command().addAll(List.of(System.getProperty("java.class.path"), Kith.class.getName(), "demo"));
        start.command().addAll(List.of("--home", home.toString(), "--port", Integer.toString(port)));
        start.environment().keySet().removeIf(name -> name.startsWith("KITH_"));
        var process = start.start();
        return new ServedKith(process, new Home(home), address(process, home));
    }

    private static int address(Process process, Path home) throws IOException {
        var said = process.inputReader();
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            var address = ADDRESS.matcher(line);
            if (address.find()) {
                return Integer.parseInt(address.group(1));
            }
        }
        throw new IllegalStateException("Kith did not start: " + Files.readString(home.resolve("said.log")));
    }

    int port() {
        return port;
    }

    /** What runs in it, as its Java says. */
    String threads() throws IOException {
        var ask = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        return new String(
                new ProcessBuilder(ask, Long.toString(process.pid()), "Thread.print")
                        .start()
                        .getInputStream()
                        .readAllBytes(),
                StandardCharsets.UTF_8);
    }

    /** Started once more where it was. */
    ServedKith again() throws IOException {
        return on(home.folder(), port);
    }

    /** With SIGKILL, so it can do nothing about it any more. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    void killItsDatabase() throws IOException {
        kill(databaseProcess());
    }

    private long databaseProcess() throws IOException {
        return Long.parseLong(
                Files.readAllLines(home.data().resolve("postmaster.pid")).getFirst());
    }

    /** Every process of the database stands still: connections are taken by the system and answered by nobody. */
    void stopItsDatabase() throws Exception {
        var server = ProcessHandle.of(databaseProcess()).orElseThrow();
        stopped = Stream.concat(Stream.of(server), server.descendants()).toList();
        signal("STOP");
    }

    void letItsDatabaseGoOn() throws Exception {
        signal("CONT");
    }

    private void signal(String signal) throws Exception {
        for (var process : stopped) {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .start()
                    .waitFor();
        }
    }

    /** One of the processes in which the database does what Kith asks. */
    void killOneConnection() throws Exception {
        try (var connection = pastPolicy();
                var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select pid from pg_stat_activity where usename = 'kith_app' order by state_change desc limit 1")) {
            found.next();
            kill(found.getLong(1));
        }
    }

    /** Every process of it at once, so that none comes to an end with what it was asked. */
    void killAllOfItsDatabase() throws Exception {
        stopItsDatabase();
        stopped.forEach(ProcessHandle::destroyForcibly);
        stopped.forEach(process -> process.onExit().join());
    }

    private static void kill(long pid) {
        var process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    /** The way in of whoever sees every row. */
    Connection pastPolicy() throws Exception {
        return Roles.bootstrap(Ports.kept(home).orElseThrow(), "kith", Secrets.of(home))
                .connect();
    }

    /** Leaves nothing of it, its database included. */
    void remove() throws Exception {
        kill();
        Leftover.clear(home, Account.of(home));
        TestDatabase.remove(home.folder());
    }
}
