package org.kith.record;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A real server that speaks the virus scanner's protocol; while it is away, it hangs up on whoever calls. */
final class Scanner implements AutoCloseable {
    private final ServerSocket server;
    private volatile String says = "";
    private final AtomicInteger asked = new AtomicInteger();

    Scanner() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().name("scanner").start(this::serve);
    }

    String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    int timesAsked() {
        return asked.get();
    }

    void goesAway() {
        says = "";
    }

    void callsEverythingClean() {
        says = "stream: OK\0";
    }

    void findsSomethingEverywhere() {
        says = "stream: Eicar-Test-Signature FOUND\0";
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var caller = server.accept()) {
                asked.incrementAndGet();
                if (!says.isEmpty()) {
                    answer(caller);
                }
            } catch (IOException e) {
                // The caller hung up, or the test is over.
            }
        }
    }

    private void answer(Socket caller) throws IOException {
        var in = new DataInputStream(caller.getInputStream());
        in.readNBytes("zINSTREAM\0".length());
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            in.readNBytes(length);
        }
        caller.getOutputStream().write(says.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
