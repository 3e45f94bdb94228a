package org.kith.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.kith.bench.Load.Taken;
import org.kith.bench.PageClient.Route;

/**
 * The list of young people where there are a thousand, ten thousand and a hundred thousand, in turn; and with {@code --older} beside that of an
 * older build, also in turn. Each for workers, who see a team, and analysts, who see everybody. Where the older build answers so many at once with an
 * error, it is taken as it was with fewer; where it never answered, the row does not hold.
 */
record AnySize(String name) implements Experiment {
    private static final List<Integer> CLIENTS = List.of(1, 8, 32);
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
    private static final double LARGE_BESIDE_SMALL = 1.2;
    private static final double BESIDE_OLDER = 0.1;

    /** Turns that count for nothing: compilers and planners are still at work in the first. */
    private static final int WARM_UPS = 3;

    private static final String OLDER = "older list of 10,000";

    private record Side(String called, Served served, ManyPeople people) {
        boolean older() {
            return called.equals(OLDER);
        }
    }

    @Override
    public void run(Stage stage, Report report) throws Exception {
        var sides = new ArrayList<Side>();
        try {
            for (var size : SIZES) {
                sides.add(side(
                        stage,
                        report,
                        "list of %,d".formatted(size),
                        stage.options().root(),
                        size));
            }
            var older = stage.options().older();
            if (older != null) {
                sides.add(side(stage, report, OLDER, older, 10_000));
            }
            measure(sides, stage.options(), report);
        } finally {
            for (var side : sides) {
                side.served().close();
            }
        }
    }

    private static Side side(Stage stage, Report report, String called, Path root, int size) throws Exception {
        report.doing("making the " + called);
        var home = stage.home(called.replaceAll("[^a-z0-9]", "-"));
        var served = Served.on(root, home);
        return new Side(called, served, ManyPeople.in(home, size));
    }

    private void measure(List<Side> sides, Options options, Report report) throws Exception {
        for (var viewer : List.of("worker", "analyst")) {
            var older = new Older();
            for (var clients : CLIENTS) {
                report.doing(viewer + ": " + clients + " at once");
                var taken = turns(sides, viewer, clients, options, report);
                tell(report, viewer + " at " + clients + ": ", taken);
                if (sides.stream().anyMatch(Side::older)) {
                    older.tell(report, viewer, clients, taken);
                }
            }
        }
    }

    /** The older build, which answers many at once with errors: it is compared as it was when it last answered, fewer at once. */
    private static final class Older {
        private int clients;
        private double cpu = Double.NaN;

        void tell(Report report, String viewer, int now, Map<String, List<Double>> taken) {
            var beside = viewer + " at " + now + ": 10,000 beside the older build";
            if (taken.containsKey(OLDER)) {
                clients = now;
                cpu = Median.of(taken.get(OLDER), Double::doubleValue);
                report.add(beside, ratio(taken, "list of 10,000", OLDER), "x", BESIDE_OLDER);
            } else {
                var here = Median.of(taken.get("list of 10,000"), Double::doubleValue);
                report.add(
                        beside + " at " + clients + ", which answers so many with an error",
                        here / cpu,
                        "x",
                        BESIDE_OLDER);
            }
        }
    }

    /** Milliseconds of CPU a page, turn by turn; without the older build where it answers that many with an error. */
    private static Map<String, List<Double>> turns(
            List<Side> all, String viewer, int clients, Options options, Report report) throws Exception {
        var sides = new ArrayList<>(all);
        var taken = new LinkedHashMap<String, List<Double>>();
        for (var turn = -WARM_UPS; turn < options.turns(); turn++) {
            for (var side : List.copyOf(sides)) {
                try {
                    var cpu = taken(side, viewer, clients, options, turn < 0).cpuMillisPerRequest();
                    if (turn >= 0) {
                        taken.computeIfAbsent(side.called(), none -> new ArrayList<>())
                                .add(cpu);
                    }
                } catch (IOException | ExecutionException e) {
                    if (!side.older()) {
                        throw e;
                    }
                    report.doing(
                            "the older build cannot be asked here: " + Objects.requireNonNullElse(e.getCause(), e));
                    sides.remove(side);
                    taken.remove(side.called());
                }
            }
        }
        return taken;
    }

    private static Taken taken(Side side, String viewer, int clients, Options options, boolean warming)
            throws Exception {
        var accounts = viewer.equals("worker")
                ? side.people().workers()
                : side.people().analysts();
        var seen = List.of(new UUID(0, 0));
        var viewers = IntStream.range(0, clients)
                .mapToObj(i -> new Viewer(accounts.get(i), seen))
                .toList();
        try (var pages = Sides.ofPages(side.served(), viewers, Route.LIST)) {
            return pages.kith(warming ? options.warmUp() : options.turn());
        }
    }

    private static void tell(Report report, String start, Map<String, List<Double>> taken) {
        taken.forEach((called, cpu) ->
                report.add(start + called + ", CPU a page", Median.of(cpu, Double::doubleValue), "ms"));
        report.add(
                start + "100,000 beside 1,000",
                ratio(taken, "list of 100,000", "list of 1,000"),
                "x",
                LARGE_BESIDE_SMALL);
    }

    private static double ratio(Map<String, List<Double>> taken, String one, String other) {
        var of = taken.get(one);
        var beside = taken.get(other);
        return Median.of(
                IntStream.range(0, of.size())
                        .mapToObj(turn -> of.get(turn) / beside.get(turn))
                        .toList(),
                Double::doubleValue);
    }
}
