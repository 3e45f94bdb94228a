package org.kith.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.kith.bench.Load.Taken;
import org.kith.bench.PageClient.Route;

/**
 * Both sides on one database, as many clients on each. PostgreSQL counts for either. Connections are kept from turn to turn, as Kith keeps
 * its own: a new one would plan every statement anew.
 *
 * @param application what the floor's clients ask; this process itself where they ask the database directly
 */
record Sides(Served served, ProcessHandle application, List<? extends Client> floor, List<? extends Client> kith)
        implements Compared {

    static Sides ofPage(LargeRecord large, Served served, Route route, int clients) throws Exception {
        return of(Stage.databaseOf(large.home()), served, route, large.viewers(route, clients));
    }

    static Sides of(DataSource database, Served served, Route route, List<FloorClient.Heard> all) throws Exception {
        var floor = new ArrayList<FloorClient>();
        var pages = new ArrayList<PageClient>();
        for (var heard : all) {
            floor.add(new FloorClient(database, heard));
            pages.add(new PageClient(served.port(), heard.viewer(), route));
        }
        return new Sides(served, ProcessHandle.current(), floor, pages);
    }

    /** One page of Kith's by itself, whose floor is something else. */
    static Sides ofPages(Served served, List<Viewer> viewers, Route route) throws Exception {
        var pages = new ArrayList<PageClient>();
        for (var viewer : viewers) {
            pages.add(new PageClient(served.port(), viewer, route));
        }
        return new Sides(served, ProcessHandle.current(), List.of(), pages);
    }

    @Override
    public Taken floor(Duration duration) throws Exception {
        return run(floor, duration, application);
    }

    @Override
    public Taken kith(Duration duration) throws Exception {
        return run(kith, duration, served.kith());
    }

    private Taken run(List<? extends Client> clients, Duration duration, ProcessHandle asked) throws Exception {
        var postmaster = served.postmaster();
        return Load.run(
                clients, duration, () -> Processes.cpuMillis(asked.pid()) + Processes.cpuMillisOfAll(postmaster));
    }

    @Override
    public void close() throws Exception {
        for (var client : floor) {
            client.close();
        }
        for (var client : kith) {
            client.close();
        }
    }
}
