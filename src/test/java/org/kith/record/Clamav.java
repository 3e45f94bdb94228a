package org.kith.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The real ClamAV daemon as a process of its own, set up as docs/OPERATING.md says. It knows one thing as harmful: the file that scanners are
 * tested with.
 */
final class Clamav implements AutoCloseable {
    /** Source: EICAR, "Anti-Malware Testfile". In two parts, so that no scanner takes this source for it. */
    static final byte[] HARMFUL = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    static final int MOST_BYTES = 1024 * 1024;

    /** A row of its table of settings, and each of them. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `.+?(?= \\| )");

    private static final Pattern SETTING = Pattern.compile("`([A-Za-z0-9]+ [A-Za-z0-9]+)`");

    private final Path folder;
    private final int port;
    private @Nullable Process process;

    Clamav() throws IOException {
        folder = Files.createTempDirectory("clamd");
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Files.createDirectory(folder.resolve("signatures"));
        Files.writeString(
                folder.resolve("signatures/own.ndb"),
                "Eicar-Test-Signature:0:0:" + HexFormat.of().formatHex(HARMFUL) + "\n");
        Files.writeString(
                folder.resolve("clamd.conf"), """
                Foreground yes
                DatabaseDirectory %1$s/signatures
                TemporaryDirectory %1$s
                TCPAddr 127.0.0.1
                TCPSocket %2$d
                StreamMaxLength %3$d
                SelfCheck 0
                %4$s
                """.formatted(folder, port, MOST_BYTES, String.join("\n", settings())));
    }

    /** What operators are told to set, but for the length of a file, which tests have shorter. */
    private static List<String> settings() throws IOException {
        var operating = Files.readString(Path.of("docs", "OPERATING.md"));
        var about = operating.substring(operating.indexOf("`clamd.conf`"));
        var settings = ROW.matcher(about.substring(0, about.indexOf("\n## ")))
                .results()
                .flatMap(row -> SETTING.matcher(row.group()).results())
                .map(setting -> setting.group(1))
                .filter(setting -> !setting.startsWith("StreamMaxLength "))
                .toList();
        if (settings.size() < 10) {
            throw new IOException("docs/OPERATING.md names other settings than " + settings);
        }
        return settings;
    }

    /** Not, on machines without the package clamav-daemon; bin/test installs it where it may. */
    static boolean isInstalled() {
        return Files.isExecutable(program());
    }

    private static Path program() {
        return Stream.of("/usr/sbin/clamd", "/usr/bin/clamd", "/usr/local/sbin/clamd")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(Path.of("/usr/sbin/clamd"));
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    /** Comes back when it listens, which is when it has said all it says. */
    void comes() throws IOException {
        if (process != null) {
            return;
        }
        process = new ProcessBuilder(program().toString(), "--config-file=" + folder.resolve("clamd.conf"))
                .redirectErrorStream(true)
                .start();
        var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var all = new StringBuilder();
        for (var line = said.readLine(); !"Self checking disabled.".equals(line); line = said.readLine()) {
            if (line == null) {
                throw new IOException("clamd did not start: " + all);
            }
            all.append(line).append('\n');
        }
        Thread.ofVirtual().start(() -> said.lines().forEach(line -> {}));
    }

    void goes() throws InterruptedException {
        if (process != null) {
            process.destroy();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            process = null;
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        goes();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
