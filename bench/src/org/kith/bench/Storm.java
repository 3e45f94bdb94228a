package org.kith.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody's <i>Today</i>, at first alone and then while three hundred a second want to sign in, whatever became of those before. */
record Storm(String name, double goal) implements Experiment {
    private static final int A_SECOND = 300;
    private static final int KNOWN = 20;

    @Override
    public void run(Stage stage, Report report) throws Exception {
        var options = stage.options();
        var home = stage.home("storm");
        try (var served = Served.on(options.root(), home);
                var today = new Hostile.Today(served.port(), DemoSql.somebody(home, "young person"))) {
            Load.Meter used =
                    () -> Processes.cpuMillis(served.kith().pid()) + Processes.cpuMillisOfAll(served.postmaster());
            report.doing(name + ": Today while nobody signs in");
            Load.run(List.of(today), options.warmUp(), used);
            var alone = Load.run(List.of(today), options.turn(), used);
            report.doing(name + ": Today while " + A_SECOND + " a second sign in");
            try (var crowd = new Crowd(served.port())) {
                crowd.comes();
                Load.run(List.of(today), options.warmUp(), used);
                crowd.forget();
                var meanwhile = Load.run(List.of(today), options.turn(), used);
                report.add(name + ": Today alone, p50", alone.within(0.5), "ms");
                report.add(name + ": Today meanwhile, p50", meanwhile.within(0.5), "ms");
                report.add(name + ": Today meanwhile, p99", meanwhile.within(0.99), "ms");
                report.add(
                        name + ": p50 meanwhile beside alone",
                        meanwhile.within(0.5) / alone.within(0.5),
                        "times",
                        goal);
                report.add(name + ": answered", crowd.answered.get(), "");
                report.add(name + ": told to come again", crowd.toldToComeAgain.get(), "");
                report.add(name + ": broken, or never answered", crowd.broken.get(), "", 0.0);
            }
        }
    }

    /** Two in three ask for the page, one sends an answer, each on a connection of their own. */
    private static final class Crowd implements AutoCloseable {
        private static final int PARTS = 3;

        private final int port;
        private final String[] tokens = new String[KNOWN];
        private final Browser[] known = new Browser[KNOWN];
        private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        private final ExecutorService coming = Executors.newVirtualThreadPerTaskExecutor();
        private final AtomicInteger turn = new AtomicInteger();
        private final AtomicInteger answered = new AtomicInteger();
        private final AtomicInteger toldToComeAgain = new AtomicInteger();
        private final AtomicInteger broken = new AtomicInteger();

        Crowd(int port) throws IOException {
            this.port = port;
            for (var i = 0; i < KNOWN; i++) {
                known[i] = new Browser(port);
                tokens[i] = known[i].token("/sign-in");
            }
        }

        void comes() {
            clock.scheduleAtFixedRate(
                    () -> coming.submit(this::one), 0, 1_000_000_000L / A_SECOND, TimeUnit.NANOSECONDS);
        }

        void forget() {
            answered.set(0);
            toldToComeAgain.set(0);
            broken.set(0);
        }

        private void one() {
            var number = turn.getAndIncrement();
            try (var browser = new Browser(port)) {
                var status = number % PARTS == 0
                        ? sends(browser, number / PARTS % KNOWN)
                        : browser.get("/sign-in").status();
                (status == 503 || status == 429 ? toldToComeAgain : status < 500 ? answered : broken).incrementAndGet();
            } catch (IOException e) {
                broken.incrementAndGet();
            }
        }

        private int sends(Browser browser, int which) throws IOException {
            browser.remember(known[which]);
            return browser.send(
                            "/sign-in",
                            Map.of("_csrf", tokens[which], "answer", "{\"id\":\"" + UUID.randomUUID() + "\"}"))
                    .status();
        }

        @Override
        public void close() throws IOException {
            clock.shutdownNow();
            coming.shutdownNow();
            for (var one : known) {
                one.close();
            }
        }
    }
}
