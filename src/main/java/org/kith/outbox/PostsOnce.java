package org.kith.outbox;

import static org.kith.words.Words.say;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.kith.database.CannotStart;

/**
 * Java’s own way to send by HTTP, which the client of GOV.UK Notify uses, sends a form again by itself when no answer comes, waits for one for ever, and
 * follows whoever sends it elsewhere. Here it does none of that; and before anything goes out that is tried on a server of our own.
 */
final class PostsOnce {
    private static final String PATIENCE = "10000";
    private static final int MOST = 4096;

    private PostsOnce() {}

    /** Before anything in this process was asked for by HTTP: it is read once. */
    static void prepare() {
        usually("sun.net.http.retryPost", "false");
        usually("sun.net.client.defaultConnectTimeout", PATIENCE);
        usually("sun.net.client.defaultReadTimeout", PATIENCE);
        HttpURLConnection.setFollowRedirects(false);
    }

    private static void usually(String setting, String value) {
        if (System.getProperty(setting) == null) {
            System.setProperty(setting, value);
        }
    }

    /** @throws CannotStart where a form that gets no answer is sent a second time */
    static void mustHold() throws CannotStart {
        var taken = new AtomicInteger();
        try (var server = new ServerSocket(0, 2, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().name("answers-nothing").start(() -> takeAndAnswerNothing(server, taken));
            post(URI.create("http://127.0.0.1:" + server.getLocalPort() + "/"));
        } catch (IOException e) {
            throw new CannotStart(say("outbox.posts.untried"), e);
        }
        if (taken.get() != 1) {
            throw new CannotStart(say("outbox.posts.twice"));
        }
    }

    private static void post(URI where) throws IOException {
        var connection = (HttpURLConnection) where.toURL().openConnection(Proxy.NO_PROXY);
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        try {
            connection.getOutputStream().write("x".getBytes(StandardCharsets.US_ASCII));
            connection.getResponseCode();
        } catch (IOException e) {
            // As it should be: there is no answer.
        } finally {
            connection.disconnect();
        }
    }

    private static void takeAndAnswerNothing(ServerSocket server, AtomicInteger taken) {
        while (!server.isClosed()) {
            try (var client = server.accept()) {
                if (client.getInputStream().read(new byte[MOST]) > 0) {
                    taken.incrementAndGet();
                }
            } catch (IOException e) {
                // The server is closed once it is known.
            }
        }
    }
}
