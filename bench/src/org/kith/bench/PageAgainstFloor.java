package org.kith.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.kith.bench.Load.Taken;
import org.kith.bench.PageClient.Route;

/** A page over HTTP beside its own statements over a plain connection: how many times the floor Kith costs. */
record PageAgainstFloor(String name, Route route, double goal) implements Experiment {
    private static final List<Integer> CLIENTS = List.of(1, 8, 32);
    private static final int WARMING = 8;
    private static final double PAGE_KB = 15;

    private record Turn(Taken floor, Taken page) {}

    @Override
    public void run(Stage stage, Report report) throws Exception {
        try (var served = stage.serveLarge()) {
            warmUp(stage, served, report);
            for (var clients : CLIENTS) {
                report.doing(name + ": " + clients + " at once");
                try (var sides = new Sides(stage.large(), served, route, clients)) {
                    tell(report, clients, turns(sides, stage.options()));
                }
            }
            report.add(name + ": page on the wire", bytes(stage.large(), served) / 1e3, "KB", PAGE_KB);
        }
    }

    /** Kith's compiler has thousands of requests to learn from before anything is measured. */
    private void warmUp(Stage stage, Served served, Report report) throws Exception {
        report.doing(name + ": warming up");
        try (var sides = new Sides(stage.large(), served, route, WARMING)) {
            sides.page(stage.options().warmUp().multipliedBy(6));
        }
    }

    private static List<Turn> turns(Sides sides, Options options) throws Exception {
        sides.floor(options.warmUp());
        sides.page(options.warmUp());
        var turns = new ArrayList<Turn>();
        for (var i = 0; i < options.turns(); i++) {
            turns.add(new Turn(sides.floor(options.turn()), sides.page(options.turn())));
        }
        return turns;
    }

    private void tell(Report report, int clients, List<Turn> turns) {
        var start = name + " at " + clients + ": ";
        both(report, start + "CPU per request", turns, Taken::cpuMillisPerRequest);
        report.add(start + "CPU ratio", ratio(turns, Taken::cpuMillisPerRequest), "x floor", goal);
        both(report, start + "p50", turns, taken -> taken.within(0.5));
        report.add(start + "p50 ratio", ratio(turns, taken -> taken.within(0.5)), "x floor");
        both(report, start + "p99", turns, taken -> taken.within(0.99));
        report.add(start + "p99 ratio", ratio(turns, taken -> taken.within(0.99)), "x floor");
    }

    private static void both(Report report, String what, List<Turn> turns, ToDoubleFunction<Taken> of) {
        report.add(what + " of floor", Median.of(turns, turn -> of.applyAsDouble(turn.floor())), "ms");
        report.add(what + " of page", Median.of(turns, turn -> of.applyAsDouble(turn.page())), "ms");
    }

    private static double ratio(List<Turn> turns, ToDoubleFunction<Taken> of) {
        return Median.of(turns, turn -> of.applyAsDouble(turn.page()) / of.applyAsDouble(turn.floor()));
    }

    private int bytes(LargeRecord large, Served served) throws Exception {
        var viewer = large.viewers(route, 1).getFirst().viewer();
        try (var browser = new Browser(served.port())) {
            browser.signIn(viewer.account());
            return browser.page(route.of(viewer.youngPeople().getFirst())).bytes();
        }
    }
}
