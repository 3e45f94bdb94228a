package org.kith.bench;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;

/** Sending a new entry by its form, beside the plainest server that keeps the same row, {@link PlainWriter}: what all that Kith promises costs. */
record WritingAgainstPlain(String name) implements Experiment {

    @Override
    public void run(Stage stage, Report report) throws Exception {
        var large = stage.large();
        try (var served = stage.serveLarge();
                var plain = PlainServed.on(large.home())) {
            new AgainstFloor(name, 4.0)
                    .measure(stage.options(), report, clients -> sides(large, served, plain, clients));
        }
    }

    private static Sides sides(LargeRecord large, Served served, PlainServed plain, int clients) throws Exception {
        var floor = new ArrayList<WritingClient>();
        var kith = new ArrayList<WritingClient>();
        for (var heard : large.writers(clients)) {
            var viewer = heard.viewer();
            var author = Map.of("author", viewer.account().toString(), "organisation", new UUID(0, 0).toString());
            floor.add(new WritingClient(new Browser(plain.port()), viewer, author));
            kith.add(WritingClient.signedIn(served.port(), viewer));
        }
        return new Sides(served, plain.process(), floor, kith);
    }
}
