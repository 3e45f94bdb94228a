package org.kith.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.kith.bench.PageClient.Route;

/** What Kith keeps in memory: just started with somebody at their first pages, under load, and what it has given back a minute later. */
record Memory(String name) implements Experiment {
    private static final double IDLE_MB = 200;
    private static final double LATER_MB = 280;
    private static final Duration LATER = Duration.ofMinutes(1);
    private static final int CLIENTS = 32;

    @Override
    public void run(Stage stage, Report report) throws Exception {
        noteWhatAStartUses(stage);
        try (var served = Served.on(stage.options().root(), stage.tenth().home())) {
            report.doing(name + ": idle");
            firstPages(stage, served);
            settle(stage.options());
            tell(report, served, "idle", IDLE_MB);
            report.doing(name + ": under load");
            load(stage, served);
            tell(report, served, "under load", null);
            LockSupport.parkNanos(LATER.toNanos());
            tell(report, served, "a minute later", LATER_MB);
        }
    }

    /** The first run of a new build notes what it uses for those after it, which takes memory that they do not (docs/adr/0062). */
    private static void noteWhatAStartUses(Stage stage) throws Exception {
        try (var served = Served.on(stage.options().root(), stage.tenth().home())) {
            firstPages(stage, served);
        }
    }

    private static void tell(Report report, Served served, String when, @Nullable Double atMost) throws Exception {
        var now = Processes.memory(served.kith().pid(), "VmRSS");
        report.add("memory of Kith: " + when, now, "MB", atMost);
        report.add("memory of PostgreSQL: " + when, Processes.memoryOfAll(served.postmaster()), "MB");
    }

    private static void firstPages(Stage stage, Served served) throws Exception {
        var viewer = stage.tenth().viewers(Route.LIST, 1).getFirst().viewer();
        try (var browser = new Browser(served.port())) {
            browser.signIn(viewer.account());
            for (var route : Route.values()) {
                browser.page(route.of(viewer.youngPeople().getFirst()));
            }
        }
    }

    private static void settle(Options options) {
        LockSupport.parkNanos(options.turn().multipliedBy(2).toNanos());
    }

    private static void load(Stage stage, Served served) throws Exception {
        for (var route : Route.values()) {
            var browsers = new ArrayList<PageClient>();
            for (var heard : stage.tenth().viewers(route, CLIENTS)) {
                browsers.add(new PageClient(served.port(), heard.viewer(), route));
            }
            Load.run(browsers, stage.options().turn().multipliedBy(2), () -> 0);
            for (var browser : browsers) {
                browser.close();
            }
        }
    }
}
