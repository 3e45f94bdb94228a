package org.kith.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

/** Whoever sends bit by bit is cut off, before a header is whole and within a body; whoever sends at a pace is answered. */
class SlowClientsTest {
    private static final int PATIENCE = 8_000;
    private static final int DRIP = 200;

    @TempDir
    Path folder;

    private TomcatWebServer server;

    @BeforeEach
    void start() {
        var factory = new TomcatServletWebServerFactory(0);
        factory.setAddress(InetAddress.getLoopbackAddress());
        factory.setBaseDirectory(folder.toFile());
        new SlowClients().customize(factory);
        server = (TomcatWebServer) factory.getWebServer(context -> {
            var reads = context.addServlet("reads", new ReadsAll());
            reads.addMapping("/");
        });
        server.start();
        ((PromptHttp) server.getTomcat().getService().findConnectors()[0].getProtocolHandler())
                .within(Duration.ofSeconds(1), Duration.ofSeconds(1));
    }

    private static final class ReadsAll extends jakarta.servlet.http.HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doPost(
                jakarta.servlet.http.HttpServletRequest request, jakarta.servlet.http.HttpServletResponse response)
                throws IOException {
            response.getWriter().print("read " + request.getInputStream().readAllBytes().length);
        }
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private Socket says(String words) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
        socket.setSoTimeout(PATIENCE);
        socket.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static boolean endsWhileItDrips(Socket socket) throws InterruptedException {
        for (var waited = 0; waited < PATIENCE; waited += DRIP) {
            try {
                socket.getOutputStream().write('a');
                if (socket.getInputStream().available() > 0) {
                    return socket.getInputStream().read() < 0;
                }
            } catch (IOException e) {
                return true;
            }
            Thread.sleep(DRIP);
        }
        return false;
    }

    @Test
    void whoeverSendsHeadersBitByBitIsCutOff() throws Exception {
        try (var socket = says("POST / HTTP/1.1\r\nHost: localhost\r\nX-A: ")) {
            assertThat(endsWhileItDrips(socket)).isTrue();
        }
    }

    @Test
    void whoeverSendsABodyBitByBitIsCutOff() throws Exception {
        try (var socket = says("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n")) {
            assertThat(endsWhileItDrips(socket)).isTrue();
        }
    }

    @Test
    void whoeverSendsAtAPaceIsAnsweredAndMayKeepTheConnection() throws Exception {
        try (var socket = says("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 40000\r\n\r\n")) {
            for (int i = 0; i < 8; i++) {
                socket.getOutputStream().write(new byte[5_000]);
                Thread.sleep(250);
            }
            var answer = new byte[1_000];
            var length = socket.getInputStream().read(answer);
            assertThat(new String(answer, 0, length, StandardCharsets.US_ASCII)).contains("200", "read 40000");
            Thread.sleep(2_500);
            socket.getOutputStream()
                    .write("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            length = socket.getInputStream().read(answer);
            assertThat(new String(answer, 0, length, StandardCharsets.US_ASCII)).contains("read 0");
        }
    }
}
