package org.kith.backup;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/** A real store that speaks as S3 does, of this machine alone and with a bucket called kith. */
final class Store implements AutoCloseable {
    /** Where the build puts it. */
    private static final Path PROGRAM = Path.of("target", "store", "s3proxy.jar");

    private final Path folder;
    private final int port;
    private final Process process;

    Store(Path folder) throws Exception {
        this.folder = folder;
        Files.createDirectories(folder.resolve("data").resolve("kith"));
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var settings = Files.writeString(folder.resolve("store.conf"), """
                s3proxy.endpoint=http://127.0.0.1:%d
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=someone
                s3proxy.credential=something
                jclouds.provider=filesystem-nio2
                jclouds.filesystem.basedir=%s
                jclouds.identity=a
                jclouds.credential=b
                """.formatted(port, folder.resolve("data")));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        process = new ProcessBuilder(List.of(
                        java,
                        "-Xmx200m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        PROGRAM.toString(),
                        "--properties",
                        settings.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("store.log").toFile())
                .start();
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(this::answers);
    }

    private boolean answers() {
        try (var socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** As an operator writes it down. */
    Path file(String bucket, String secret) throws IOException {
        var file = Files.createTempFile(
                folder,
                "store",
                ".properties",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, """
                endpoint=http://127.0.0.1:%d
                bucket=%s
                folder=of kith/one
                access-key=someone
                secret-key=%s
                """.formatted(port, bucket, secret));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
