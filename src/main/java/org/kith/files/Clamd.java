package org.kith.files;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A ClamAV daemon, asked by its INSTREAM command: chunks of the file, each after its length in four bytes, an empty one, and one line
 * back. Source: manual page clamd(8).
 */
final class Clamd {
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;

    private final InetSocketAddress address;
    private final Duration patience;

    /** @param patience for the whole conversation */
    Clamd(InetSocketAddress address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    /**
     * Whether the scanner calls it clean.
     *
     * @throws IOException when there is no answer in time, or none about the file
     */
    boolean scan(byte[] content) throws IOException {
        try (var socket = new Socket()) {
            // A write has no time limit of its own: closing the socket ends one that hangs.
            var asking = new FutureTask<>(() -> ask(socket, content));
            Thread.ofVirtual().name("clamd").start(asking);
            return isClean(asking.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            throw new IOException("no answer within " + patience.toMillis() + " ms", e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while waiting", e);
        }
    }

    private String ask(Socket socket, byte[] content) throws IOException {
        var port = address.getPort();
        socket.connect(new InetSocketAddress(InetAddress.getByName(address.getHostString()), port));
        var out = new DataOutputStream(socket.getOutputStream());
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (int at = 0; at < content.length; at += CHUNK) {
            var length = Math.min(CHUNK, content.length - at);
            out.writeInt(length);
            out.write(content, at, length);
        }
        out.writeInt(0);
        out.flush();
        return answer(socket.getInputStream());
    }

    /** Up to the zero byte that ends it. */
    private static String answer(InputStream in) throws IOException {
        var answer = new ByteArrayOutputStream();
        for (int next = in.read(); next > 0 && answer.size() < LONGEST_ANSWER; next = in.read()) {
            answer.write(next);
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    private static boolean isClean(String answer) throws IOException {
        if (answer.equals("stream: OK")) {
            return true;
        }
        if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
            return false;
        }
        throw new IOException("it said: " + answer);
    }
}
