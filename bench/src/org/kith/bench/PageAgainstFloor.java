package org.kith.bench;

import org.kith.bench.PageClient.Route;

/** A page over HTTP beside its own statements over a plain connection. */
record PageAgainstFloor(String name, Route route, double goal) implements Experiment {
    private static final double PAGE_KB = 15;

    @Override
    public void run(Stage stage, Report report) throws Exception {
        var large = stage.large();
        try (var served = stage.serveLarge()) {
            new AgainstFloor(name, goal)
                    .measure(stage.options(), report, clients -> Sides.ofPage(large, served, route, clients));
            report.add(name + ": page on the wire", bytes(large, served) / 1e3, "KB", PAGE_KB);
        }
    }

    private int bytes(LargeRecord large, Served served) throws Exception {
        var viewer = large.viewers(route, 1).getFirst().viewer();
        try (var browser = new Browser(served.port())) {
            browser.signIn(viewer.account());
            return browser.page(route.of(viewer.youngPeople().getFirst())).bytes();
        }
    }
}
