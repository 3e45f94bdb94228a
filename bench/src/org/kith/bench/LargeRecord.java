package org.kith.bench;

import java.io.IOException;
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
import org.kith.continuity.Figures;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.World;

/**
 * An organisation with about a million rows about its young people, some of those who work there, and what their pages ask of the database.
 */
record LargeRecord(
        Path home, Map<Route, List<Heard>> heard, List<Heard> written, List<Searched> searched, double bytesAnEntry) {
    private static final int WORKERS_A_TEAM = 5;

    static LargeRecord make(Path home, int youngPeople, int teams, Report report) throws Exception {
        report.doing("making a record of " + youngPeople + " young people");
        try (var kith = new KithHere(home)) {
            var world = kith.get(World.class);
            var organisation = world.organisation("Longshore Leaving Care");
            var workers = teams(organisation, teams);
            world.settle();
            var sql = new LargeRecordSql(kith.app(), kith.token().bytes(), organisation.id());
            report.doing("rows about young people: " + sql.fill(youngPeople));
            report.doing("entries written to them: " + sql.write(workers));
            kith.get(Figures.class).refreshNow(organisation.id());
            LargeRecordSql.tidy(kith.owner());
            var viewers = sql.viewers(workers);
            var heard = listen(kith, viewers);
            var written = writes(kith, viewers);
            var searched = searches(kith, viewers);
            letMoreConnect(home);
            return new LargeRecord(home, heard, written, searched, LargeRecordSql.bytesAnEntry(kith.owner()));
        }
    }

    /** Kith itself never needs as many connections as the floor, which gives each client its own; for both from the next start. */
    private static void letMoreConnect(Path home) throws IOException {
        Files.writeString(
                home.resolve("database/postgresql.conf"), "max_connections = 60\n", StandardOpenOption.APPEND);
    }

    /** Answers one worker of each team. */
    private static List<UUID> teams(InOrganisation organisation, int count) {
        organisation.analyst("Wilma Stone");
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> {
                    var team = organisation.team("Team " + number);
                    team.manager("Manager " + number);
                    return IntStream.rangeClosed(1, WORKERS_A_TEAM)
                            .mapToObj(worker -> team.worker("Worker " + number + "." + worker))
                            .map(Colleague::account)
                            .toList()
                            .getFirst();
                })
                .toList();
    }

    private static Map<Route, List<Heard>> listen(KithHere kith, List<Viewer> viewers) throws Exception {
        var heard = new EnumMap<Route, List<Heard>>(Route.class);
        for (var viewer : viewers) {
            var youngPerson = viewer.youngPeople().getFirst();
            try (var browser = new Browser(kith.port())) {
                browser.signIn(viewer.account());
                for (var route : Route.values()) {
                    kith.recorder().forget();
                    browser.page(route.of(youngPerson));
                    heard.computeIfAbsent(route, none -> new ArrayList<>())
                            .add(new Heard(viewer, youngPerson, kith.recorder().heard(), false));
                }
            }
        }
        return heard;
    }

    private static List<Heard> writes(KithHere kith, List<Viewer> viewers) throws IOException {
        var written = new ArrayList<Heard>();
        for (var viewer : viewers) {
            var youngPerson = viewer.youngPeople().getFirst();
            try (var client = WritingClient.signedIn(kith.port(), new Viewer(viewer.account(), List.of(youngPerson)))) {
                kith.recorder().forget();
                client.once();
                written.add(new Heard(viewer, youngPerson, kith.recorder().heard(), true));
            }
        }
        return List.copyOf(written);
    }

    private static List<Searched> searches(KithHere kith, List<Viewer> viewers) throws IOException {
        var searched = new ArrayList<Searched>();
        for (var viewer : viewers) {
            searched.add(Searched.by(kith, viewer));
        }
        return List.copyOf(searched);
    }

    /** As many viewers as asked for and what their page asks; several are the same person when there are not so many teams. */
    List<Heard> viewers(Route route, int count) {
        return around(heard.getOrDefault(route, List.of()), count);
    }

    /** The same of a new entry's form. */
    List<Heard> writers(int count) {
        return around(written, count);
    }

    private static List<Heard> around(List<Heard> all, int count) {
        return IntStream.range(0, count).mapToObj(i -> all.get(i % all.size())).toList();
    }
}
