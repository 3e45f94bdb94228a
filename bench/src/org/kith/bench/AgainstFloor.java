package org.kith.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.kith.bench.Load.Taken;

/** Something Kith does, beside its floor, for one client and for several at once: how many times the floor it costs. */
record AgainstFloor(String name, @Nullable Double goal) {
    private static final List<Integer> CLIENTS = List.of(1, 8, 32);
    private static final int WARMING = 8;

    private record Turn(Taken floor, Taken kith) {}

    interface Opening {
        Compared with(int clients) throws Exception;
    }

    void measure(Options options, Report report, Opening opening) throws Exception {
        warmUp(options, report, opening);
        for (var clients : CLIENTS) {
            report.doing(name + ": " + clients + " at once");
            try (var sides = opening.with(clients)) {
                tell(report, clients, turns(sides, options));
            }
        }
    }

    /** Kith's compiler learns for minutes before anything is measured: what it does for itself later counts for whoever is asked first. */
    private void warmUp(Options options, Report report, Opening opening) throws Exception {
        report.doing(name + ": warming up");
        try (var sides = opening.with(WARMING)) {
            sides.floor(options.warmUp());
            sides.kith(options.warmUp().multipliedBy(18));
        }
    }

    private static List<Turn> turns(Compared sides, Options options) throws Exception {
        sides.floor(options.warmUp());
        sides.kith(options.warmUp());
        var turns = new ArrayList<Turn>();
        for (var i = 0; i < options.turns(); i++) {
            turns.add(new Turn(sides.floor(options.turn()), sides.kith(options.turn())));
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
        report.add(what + " of Kith", Median.of(turns, turn -> of.applyAsDouble(turn.kith())), "ms");
    }

    private static double ratio(List<Turn> turns, ToDoubleFunction<Taken> of) {
        return Median.of(turns, turn -> of.applyAsDouble(turn.kith()) / of.applyAsDouble(turn.floor()));
    }
}
