package org.kith.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.kith.bench.Load.Taken;
import org.kith.bench.PageClient.Route;

/**
 * Both sides on one database, as many clients on each: for the floor this process is the application, for the page it is Kith; PostgreSQL
 * counts for either. Connections are kept from turn to turn, as Kith keeps its own: a new one would plan every statement anew.
 */
final class Sides implements AutoCloseable {
    private final Served served;
    private final List<FloorClient> floor = new ArrayList<>();
    private final List<PageClient> pages = new ArrayList<>();

    Sides(LargeRecord large, Served served, Route route, int clients) throws Exception {
        this.served = served;
        var database = Stage.databaseOf(large.home());
        for (var heard : large.viewers(route, clients)) {
            floor.add(new FloorClient(database, heard));
            pages.add(new PageClient(served.port(), heard.viewer(), route));
        }
    }

    Taken floor(Duration duration) throws Exception {
        return run(floor, duration, ProcessHandle.current());
    }

    Taken page(Duration duration) throws Exception {
        return run(pages, duration, served.kith());
    }

    private Taken run(List<? extends Client> clients, Duration duration, ProcessHandle application) throws Exception {
        var postmaster = served.postmaster();
        return Load.run(
                clients, duration, () -> Processes.cpuMillis(application.pid()) + Processes.cpuMillisOfAll(postmaster));
    }

    @Override
    public void close() throws Exception {
        for (var client : floor) {
            client.close();
        }
        for (var client : pages) {
            client.close();
        }
    }
}
