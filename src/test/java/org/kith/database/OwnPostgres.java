package org.kith.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.kith.database.Commands.Outcome;

/** A PostgreSQL of an operator's own, as Debian brings it: on this machine alone, in a folder of its own, asking for a password. */
public final class OwnPostgres implements AutoCloseable {
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    public static final String PASSWORD = "the-superusers";

    private final Path folder;
    private final Process server;
    private final int port;

    private OwnPostgres(Path folder, Process server, int port) {
        this.folder = folder;
        this.server = server;
        this.port = port;
    }

    /** Where the newest that is installed has its programs; nothing where there is none, or no {@code psql} beside it. */
    public static Optional<Path> programs() {
        try (var versions = Files.isDirectory(DEBIAN) ? Files.list(DEBIAN) : java.util.stream.Stream.<Path>empty()) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")) && Commands.exists("psql"))
                    .max(Comparator.comparing(
                            bin -> Integer.parseInt(bin.getName(3).toString())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    public static OwnPostgres start(Path programs) throws Exception {
        var folder = Files.createTempDirectory("kith-own");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        var account = Account.of(new Home(folder));
        var data = folder.resolve("data");
        account.makeFolder(data);
        var word = Files.writeString(folder.resolve("password"), PASSWORD);
        account.own(word);
        must(Commands.run(
                60,
                account.command(List.of(
                        programs.resolve("initdb").toString(),
                        "--pgdata=" + data,
                        "--username=postgres",
                        "--auth=scram-sha-256",
                        "--pwfile=" + word,
                        "--encoding=UTF8",
                        "--locale=C.UTF-8",
                        "--no-sync"))));
        var port = freePort();
        var server = Commands.prepare(account.command(List.of(
                        programs.resolve("postgres").toString(),
                        "-D",
                        data.toString(),
                        "-p",
                        Integer.toString(port),
                        "-h",
                        "127.0.0.1",
                        "-k",
                        "",
                        "-F")))
                .redirectOutput(folder.resolve("said.log").toFile())
                .start();
        var own = new OwnPostgres(folder, server, port);
        own.awaitReady(programs);
        return own;
    }

    private void awaitReady(Path programs) throws Exception {
        var ready = List.of(
                programs.resolve("pg_isready").toString(), "-h", "127.0.0.1", "-p", Integer.toString(port), "-t", "30");
        for (var outcome = Commands.run(40, ready); !outcome.succeeded(); outcome = Commands.run(40, ready)) {
            if (!server.isAlive()) {
                throw new IllegalStateException(Files.readString(folder.resolve("said.log")));
            }
            server.waitFor(100, TimeUnit.MILLISECONDS);
        }
    }

    public int port() {
        return port;
    }

    /** What tells {@code psql} and {@code createdb} where it is, and who the superuser is. */
    public Map<String, String> environment() {
        return Map.of(
                "PGHOST", "127.0.0.1", "PGPORT", Integer.toString(port), "PGUSER", "postgres", "PGPASSWORD", PASSWORD);
    }

    /** The superuser's way into one of its databases. */
    public java.sql.Connection connect(String database) throws Exception {
        return new Login(Roles.url(port, database), "postgres", PASSWORD).connect();
    }

    @Override
    public void close() throws Exception {
        server.destroy();
        if (!server.waitFor(20, TimeUnit.SECONDS)) {
            server.destroyForcibly().waitFor();
        }
        Binaries.removeAll(folder);
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private static void must(Outcome outcome) {
        if (!outcome.succeeded()) {
            throw new IllegalStateException(outcome.output());
        }
    }
}
