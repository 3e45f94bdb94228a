package org.kith.bench;

import java.util.ArrayList;

/** Sending a new entry by its form, beside what it asks of the database. */
record WritingAgainstFloor(String name, double goal) implements Experiment {

    @Override
    public void run(Stage stage, Report report) throws Exception {
        var large = stage.large();
        try (var served = stage.serveLarge()) {
            new AgainstFloor(name, goal).measure(stage.options(), report, clients -> sides(large, served, clients));
        }
    }

    private static Sides sides(LargeRecord large, Served served, int clients) throws Exception {
        var database = Stage.databaseOf(large.home());
        var floor = new ArrayList<FloorClient>();
        var kith = new ArrayList<WritingClient>();
        for (var heard : large.writers(clients)) {
            floor.add(new FloorClient(database, heard));
            kith.add(WritingClient.signedIn(served.port(), heard.viewer()));
        }
        return new Sides(served, ProcessHandle.current(), floor, kith);
    }
}
