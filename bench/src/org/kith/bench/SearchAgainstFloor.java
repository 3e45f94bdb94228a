package org.kith.bench;

import java.util.ArrayList;

/** Searching one young person's record by its form, beside what the search reads, by somebody whom no policy holds and who leaves no line. */
record SearchAgainstFloor(String name, double goal) implements Experiment {

    @Override
    public void run(Stage stage, Report report) throws Exception {
        var large = stage.large();
        try (var served = stage.serveLarge()) {
            new AgainstFloor(name, goal).measure(stage.options(), report, clients -> sides(large, served, clients));
        }
    }

    private static Sides sides(LargeRecord large, Served served, int clients) throws Exception {
        var database = Stage.pastPolicy(large.home());
        var floor = new ArrayList<SearchFloorClient>();
        var kith = new ArrayList<SearchClient>();
        for (var i = 0; i < clients; i++) {
            var searched = large.searched().get(i % large.searched().size());
            floor.add(new SearchFloorClient(database, searched));
            kith.add(new SearchClient(served.port(), searched));
        }
        return new Sides(served, ProcessHandle.current(), floor, kith);
    }
}
