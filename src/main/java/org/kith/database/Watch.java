package org.kith.database;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the server running while Kith does: when it ends without being asked, starts it again on the same port, at once
 * and then after growing pauses, so that connection pools find it where it was.
 */
final class Watch {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration STEADY = Duration.ofMinutes(1);

    private final Server server;
    private final int port;
    private Duration pause = FIRST_PAUSE;

    private Watch(Server server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Watches until the server is stopped. */
    static void over(Server server, int port) {
        Thread.ofVirtual().name("kith-database-watch").start(new Watch(server, port)::keepRunning);
    }

    private void keepRunning() {
        try {
            while (true) {
                var began = System.nanoTime();
                var exitCode = server.awaitEnd();
                if (server.isStopped()) {
                    return;
                }
                LOG.warn("The database ended unexpectedly (exit code {}); starting it again.", exitCode);
                pauseAfter(Duration.ofNanos(System.nanoTime() - began));
                restart();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pauseAfter(Duration run) throws InterruptedException {
        pause = run.compareTo(STEADY) > 0 ? FIRST_PAUSE : pause;
        Thread.sleep(pause);
        var next = pause.multipliedBy(2);
        pause = next.compareTo(LONGEST_PAUSE) < 0 ? next : LONGEST_PAUSE;
    }

    private void restart() throws InterruptedException {
        try {
            server.startOn(port);
            LOG.info("The database is running again, on port {} as before.", port);
        } catch (Postmaster.Ended e) {
            report(Cluster.lastLine(e.words()));
        } catch (CannotStart e) {
            report(String.valueOf(e.getMessage()));
        }
    }

    private void report(String reason) {
        if (!server.isStopped()) {
            LOG.error("The database did not start again: {}", reason);
        }
    }
}
