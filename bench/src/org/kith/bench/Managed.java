package org.kith.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.kith.bench.FloorClient.Heard;
import org.kith.bench.PageClient.Route;
import org.kith.demo.InOrganisation;
import org.kith.demo.World;

/**
 * The list of a worker with a caseload of 25, and what waits and the handovers of a manager of 2,675 young people, beside their own statements; and the
 * same people's pages where the organisation is ten times as large.
 */
record Managed(String name, double goal) implements Experiment {
    private static final int TEAMS = 22;
    private static final int WORKERS = 5;
    private static final int CLIENTS = 8;
    private static final double LARGE_BESIDE_SMALL = 1.2;
    private static final List<Route> PAGES = List.of(Route.LIST, Route.TO_DO, Route.HANDOVERS);

    /** @param heard what each page asked, once by whoever looks at it */
    private record Side(Path home, Map<Route, Heard> heard) {
        List<Heard> viewers(Route route, int count) {
            return IntStream.range(0, count).mapToObj(i -> heard.get(route)).toList();
        }
    }

    @Override
    public void run(Stage stage, Report report) throws Exception {
        var small = made(stage, report, "small", TEAMS);
        var large = made(stage, report, "large", TEAMS * 10);
        try (var one = Served.on(stage.options().root(), small.home());
                var other = Served.on(stage.options().root(), large.home())) {
            for (var page : PAGES) {
                var called = name + " "
                        + page.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
                new AgainstFloor(called, goal)
                        .measure(stage.options(), report, clients -> sides(small, one, page, clients));
                beside(
                        stage.options(),
                        report,
                        called,
                        List.of(sides(small, one, page, CLIENTS), sides(large, other, page, CLIENTS)));
            }
        }
    }

    private static Sides sides(Side side, Served served, Route page, int clients) throws Exception {
        return Sides.of(Stage.databaseOf(side.home()), served, page, side.viewers(page, clients));
    }

    private static void beside(Options options, Report report, String called, List<Sides> both) throws Exception {
        report.doing(called + ": where the organisation is ten times as large");
        var ratios = new ArrayList<Double>();
        for (var turn = -1; turn < options.turns(); turn++) {
            var small = both.getFirst().kith(turn < 0 ? options.warmUp() : options.turn());
            var large = both.getLast().kith(turn < 0 ? options.warmUp() : options.turn());
            if (turn >= 0) {
                ratios.add(large.cpuMillisPerRequest() / small.cpuMillisPerRequest());
            }
        }
        for (var side : both) {
            side.close();
        }
        report.add(
                called + ": ten times the organisation",
                Median.of(ratios, Double::doubleValue),
                "x",
                LARGE_BESIDE_SMALL);
    }

    private Side made(Stage stage, Report report, String size, int teams) throws Exception {
        report.doing("making " + teams * ManagedSql.IN_TEAM + " young people with their workers");
        var home = stage.home(name + "-" + size);
        try (var kith = new KithHere(home)) {
            var world = kith.get(World.class);
            var organisation = world.organisation("Longshore Leaving Care");
            var manager = people(organisation, teams);
            world.settle();
            ManagedSql.fill(home, organisation.id());
            var side = new Side(home, heard(kith, manager, ManagedSql.anybody(home, organisation.id())));
            Files.writeString(
                    home.resolve("database/postgresql.conf"), "max_connections = 60\n", StandardOpenOption.APPEND);
            return side;
        }
    }

    /** The worker of the first team and the manager of the first 22. */
    private record Two(UUID worker, UUID manager) {}

    private static Two people(InOrganisation organisation, int teams) {
        var first = organisation.team("Team 001");
        var manager = first.manager("Manager");
        var worker = first.worker("Worker 001.1");
        IntStream.rangeClosed(2, WORKERS).forEach(n -> first.worker("Worker 001." + n));
        for (var number = 2; number <= teams; number++) {
            var team = organisation.team("Team %03d".formatted(number));
            for (var n = 1; n <= WORKERS; n++) {
                team.worker("Worker %03d.%d".formatted(number, n));
            }
            if (number <= TEAMS) {
                manager.in(team);
            }
        }
        return new Two(worker.account(), manager.account());
    }

    private static Map<Route, Heard> heard(KithHere kith, Two two, UUID youngPerson) throws Exception {
        var heard = new EnumMap<Route, Heard>(Route.class);
        for (var page : PAGES) {
            var viewer = new Viewer(page == Route.LIST ? two.worker() : two.manager(), List.of(youngPerson));
            try (var browser = new Browser(kith.port())) {
                browser.signIn(viewer.account());
                kith.recorder().forget();
                browser.page(page.of(youngPerson));
                heard.put(page, new Heard(viewer, youngPerson, kith.recorder().heard(), false));
            }
        }
        return heard;
    }
}
