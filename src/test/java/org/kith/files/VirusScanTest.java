package org.kith.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.kith.files.VirusScan.Answer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Against a real server that speaks the scanner's protocol, well or badly. */
class VirusScanTest {
    private static final byte[] FILE = "a file of Kim’s ".repeat(20_000).getBytes(StandardCharsets.UTF_8);

    private interface Speaking {
        void with(Socket socket) throws Exception;
    }

    @Test
    void aCleanFileArrivesWhole() throws Exception {
        var arrived = new CompletableFuture<byte[]>();
        assertThat(answerOf(socket -> {
                    arrived.complete(received(socket));
                    say(socket, "stream: OK\0");
                }))
                .isEqualTo(Answer.CLEAN);
        assertThat(arrived.get()).isEqualTo(FILE);
        assertThat(Answer.CLEAN.reason()).isEmpty();
    }

    @Test
    void somethingFoundIsTold() throws Exception {
        assertThat(answerOf(socket -> {
                    received(socket);
                    say(socket, "stream: Eicar-Test-Signature FOUND\0");
                }))
                .isEqualTo(Answer.FOUND);
        assertThat(Answer.FOUND.reason()).contains("file.virus");
    }

    @Test
    void anAnswerThatIsNoneHoldsTheFile() throws Exception {
        assertThat(answerOf(socket -> {
                    received(socket);
                    say(socket, "INSTREAM size limit exceeded. ERROR\0");
                }))
                .isEqualTo(Answer.UNREACHABLE);
        assertThat(answerOf(socket -> say(socket, "stream: OK, more or less\0")))
                .isEqualTo(Answer.UNREACHABLE);
        assertThat(answerOf(socket -> {
                    received(socket);
                    say(socket, "stream: O");
                }))
                .isEqualTo(Answer.UNREACHABLE);
        assertThat(Answer.UNREACHABLE.reason()).contains("file.held");
    }

    @Test
    void aScannerThatHangsUpHoldsTheFile() throws Exception {
        assertThat(answerOf(Socket::close)).isEqualTo(Answer.UNREACHABLE);
        assertThat(answerOf(VirusScanTest::received)).isEqualTo(Answer.UNREACHABLE);
    }

    @Test
    void aScannerThatHangsHoldsTheFile() throws Exception {
        try (var server = server()) {
            var scan = new VirusScan(address(server), Duration.ofMillis(200));
            // Nobody takes the connection: a small file waits for its answer, a large one while it is sent.
            assertThat(scan.scan(new byte[10])).isEqualTo(Answer.UNREACHABLE);
            assertThat(scan.scan(new byte[20_000_000])).isEqualTo(Answer.UNREACHABLE);
        }
    }

    @Test
    void aScannerThatIsNotThereHoldsTheFile() throws Exception {
        String gone;
        try (var server = server()) {
            gone = address(server);
        }
        assertThat(new VirusScan(gone, Duration.ofSeconds(20)).scan(FILE)).isEqualTo(Answer.UNREACHABLE);
        assertThat(new VirusScan("nowhere.invalid:3310", Duration.ofSeconds(20)).scan(FILE))
                .isEqualTo(Answer.UNREACHABLE);
    }

    @Test
    void withoutAScannerNobodyIsAsked() {
        assertThat(new VirusScan(" ").scan(FILE)).isEqualTo(Answer.NOT_ASKED);
    }

    @Test
    void theEnvironmentSaysWhereItIs() {
        try (var kith = new AnnotationConfigApplicationContext()) {
            kith.getEnvironment()
                    .getPropertySources()
                    .addFirst(new SystemEnvironmentPropertySource(
                            "systemEnvironment-test", Map.of("KITH_CLAMD", "127.0.0.1:1")));
            kith.register(VirusScan.class, FileCheck.class);
            kith.refresh();
            assertThat(kith.getBean(VirusScan.class).scan(FILE)).isEqualTo(Answer.UNREACHABLE);
        }
    }

    @Test
    void anAddressThatIsNoneIsToldAtStart() {
        for (var address : new String[] {
            "localhost", ":3310", "local host:3310", "localhost:port", "localhost:0", "localhost:65536"
        }) {
            assertThatThrownBy(() -> new VirusScan(address))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("host:port");
            assertThatThrownBy(() -> VirusScan.mustBeOne(address)).hasMessageContaining("host:port");
        }
        assertThat(new VirusScan("[::1]:1")).isNotNull();
    }

    private static Answer answerOf(Speaking speaking) throws Exception {
        try (var server = server()) {
            var spoken = CompletableFuture.runAsync(
                    () -> {
                        try (var socket = server.accept()) {
                            speaking.with(socket);
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    },
                    Thread::startVirtualThread);
            var answer = new VirusScan(address(server), Duration.ofSeconds(20)).scan(FILE);
            spoken.exceptionally(e -> null).get();
            return answer;
        }
    }

    private static byte[] received(Socket socket) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
        var file = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            file.write(in.readNBytes(length));
        }
        return file.toByteArray();
    }

    private static void say(Socket socket, String words) throws IOException {
        socket.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static ServerSocket server() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private static String address(ServerSocket server) {
        return "127.0.0.1:" + server.getLocalPort();
    }
}
