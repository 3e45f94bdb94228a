package org.kith.bench;

import java.io.IOException;
import java.util.ArrayList;

/** From {@code bin/kith} to the first page, on a database that is there already. */
record StartUp(String name) implements Experiment {
    private static final double GOAL_SECONDS = 2.2;
    private static final int TIMES = 5;

    @Override
    public void run(Stage stage, Report report) throws Exception {
        stage.serveLarge().close();
        report.doing(name + ": " + TIMES + " starts");
        var seconds = new ArrayList<Double>();
        for (var i = 0; i < TIMES; i++) {
            var began = System.nanoTime();
            try (var served = stage.serveLarge()) {
                firstPage(served);
                seconds.add((System.nanoTime() - began) / 1e9);
            }
        }
        report.add("start to first page", Median.of(seconds, Double::doubleValue), "s", GOAL_SECONDS);
        report.add("start to first page: slowest of " + TIMES, Median.slowest(seconds), "s");
    }

    private static void firstPage(Served served) throws IOException {
        try (var browser = new Browser(served.port())) {
            browser.page("/sign-in");
        }
    }
}
