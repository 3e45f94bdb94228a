package org.kith.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kith.continuity.Figures;
import org.kith.demo.World;

/**
 * The figures of everybody worked out anew, as each night, when one in thirty had a catch-up: of each young person, and of each team and year from days
 * with workers and from catch-ups.
 * What counts is the processor time of PostgreSQL with all it does meanwhile; Kith's own stands beside it.
 */
record Recounted(String name, double goalMillis) implements Experiment {
    private static final int IN_TEAM = 125;

    @Override
    public void run(Stage stage, Report report) throws Exception {
        var people = stage.options().youngPeople();
        report.doing(name + ": making " + people + " young people with their homes, workers and catch-ups");
        var home = stage.home(name);
        try (var kith = new KithHere(home)) {
            var organisation = organisation(kith, people / IN_TEAM);
            RecountedSql.fill(home, organisation);
            var postmaster = postmaster(home);
            var figures = kith.get(Figures.class);
            figures.refreshNow(organisation);
            var database = new ArrayList<Double>();
            var own = new ArrayList<Double>();
            for (var turn = 0; turn < stage.options().turns(); turn++) {
                report.doing(name + ": turn " + (turn + 1));
                RecountedSql.oneDay(home, organisation, turn);
                var before = Processes.cpuMillisOfAll(postmaster);
                var ownBefore = Processes.cpuMillis(ProcessHandle.current().pid());
                figures.refreshNow(organisation);
                database.add((double) Processes.cpuMillisOfAll(postmaster) - before);
                own.add((double) Processes.cpuMillis(ProcessHandle.current().pid()) - ownBefore);
            }
            tell(report, people, database, own);
        }
    }

    private void tell(Report report, int people, List<Double> database, List<Double> own) {
        var called = name + " of " + people + ": ";
        report.add(called + "CPU of the database", Median.of(database, Double::doubleValue), "ms", goalMillis);
        report.add(called + "CPU of Kith", Median.of(own, Double::doubleValue), "ms");
    }

    private static UUID organisation(KithHere kith, int teams) {
        var world = kith.get(World.class);
        var organisation = world.organisation("Longshore Leaving Care");
        for (var number = 1; number <= teams; number++) {
            var team = organisation.team("Team %03d".formatted(number));
            for (var worker = 1; worker <= RecountedSql.WORKERS; worker++) {
                team.worker("Worker %03d.%d".formatted(number, worker));
            }
        }
        world.settle();
        return organisation.id();
    }

    private static ProcessHandle postmaster(Path home) throws Exception {
        try (var lines = Files.lines(home.resolve("database/postmaster.pid"))) {
            var pid = Long.parseLong(lines.findFirst().orElseThrow());
            return ProcessHandle.of(pid).orElseThrow();
        }
    }
}
