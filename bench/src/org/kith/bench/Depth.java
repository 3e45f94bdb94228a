package org.kith.bench;

import java.util.ArrayList;
import org.kith.bench.Load.Taken;
import org.kith.bench.PageClient.Route;

/** The same page of a young person's record, where there are a hundred times as many entries of others, and what an entry takes on disk. */
record Depth(String name) implements Experiment {
    private static final int CLIENTS = 8;
    private static final double RATIO = 1.1;
    private static final double ENTRY_KB = 1.2;

    private record Turn(Taken small, Taken large) {}

    @Override
    public void run(Stage stage, Report report) throws Exception {
        var options = stage.options();
        var small = stage.small();
        try (var servedSmall = Served.on(options.root(), small.home());
                var servedLarge = stage.serveLarge();
                var sidesSmall = Sides.ofPage(small, servedSmall, Route.RECORD, CLIENTS);
                var sidesLarge = Sides.ofPage(stage.large(), servedLarge, Route.RECORD, CLIENTS)) {
            report.doing(name + ": warming up");
            sidesSmall.kith(options.warmUp().multipliedBy(3));
            sidesLarge.kith(options.warmUp().multipliedBy(3));
            report.doing(name + ": a little and a lot in turn");
            var turns = new ArrayList<Turn>();
            for (var i = 0; i < options.turns(); i++) {
                turns.add(new Turn(sidesSmall.kith(options.turn()), sidesLarge.kith(options.turn())));
            }
            report.add(
                    "record: CPU where there is a hundred times as much",
                    Median.of(
                            turns,
                            turn -> turn.large().cpuMillisPerRequest()
                                    / turn.small().cpuMillisPerRequest()),
                    "x",
                    RATIO);
        }
        report.add("entry of 390 letters on disk", stage.large().bytesAnEntry() / 1e3, "KB", ENTRY_KB);
    }
}
