package org.kith.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.kith.bench.FloorClient.Heard;

/**
 * Looking for somebody while a name is typed: the list asked by its form for each letter more, beside the same statements by JDBC, with the line in
 * the log.
 */
record AsYouType(String name, double goal) implements Experiment {
    private static final String NAME = "Person 12";
    private static final String ADDRESS = "/young-people/search";

    @Override
    public void run(Stage stage, Report report) throws Exception {
        var large = stage.large();
        var heard = heard(large);
        try (var served = stage.serveLarge()) {
            new AgainstFloor(name, goal)
                    .measure(stage.options(), report, clients -> sides(large, served, heard, clients));
        }
    }

    /** What each letter more asked of the database, for each viewer. */
    private static Map<UUID, List<Heard>> heard(LargeRecord large) throws Exception {
        var heard = new HashMap<UUID, List<Heard>>();
        try (var kith = new KithHere(large.home())) {
            for (var one : large.viewers(PageClient.Route.LIST, 1_000).stream()
                    .map(Heard::viewer)
                    .distinct()
                    .toList()) {
                try (var typing = new Typing(kith.port(), one)) {
                    for (var words : begun()) {
                        kith.recorder().forget();
                        typing.type(words);
                        heard.computeIfAbsent(one.account(), none -> new ArrayList<>())
                                .add(new Heard(
                                        one,
                                        one.youngPeople().getFirst(),
                                        kith.recorder().heard(),
                                        false));
                    }
                }
            }
        }
        return heard;
    }

    private static List<String> begun() {
        var begun = new ArrayList<String>();
        for (var letters = 2; letters <= NAME.length(); letters++) {
            begun.add(NAME.substring(0, letters));
        }
        return begun;
    }

    private static Sides sides(LargeRecord large, Served served, Map<UUID, List<Heard>> heard, int clients)
            throws Exception {
        var database = Stage.databaseOf(large.home());
        var floor = new ArrayList<Client>();
        var kith = new ArrayList<Client>();
        for (var one : large.viewers(PageClient.Route.LIST, clients)) {
            floor.add(Statements.of(database, heard.getOrDefault(one.viewer().account(), List.of())));
            kith.add(new Typing(served.port(), one.viewer()));
        }
        return new Sides(served, ProcessHandle.current(), floor, kith);
    }

    /** One of what was typed after the other, in any order. */
    private record Statements(List<FloorClient> all) implements Client {
        static Statements of(DataSource database, List<Heard> heard) throws SQLException {
            var connection = database.getConnection();
            var all = new ArrayList<FloorClient>();
            for (var one : heard) {
                all.add(new FloorClient(connection, one));
            }
            return new Statements(all);
        }

        @Override
        public void once() throws Exception {
            all.get(ThreadLocalRandom.current().nextInt(all.size())).once();
        }

        @Override
        public void close() throws Exception {
            for (var one : all) {
                one.close();
            }
        }
    }

    /** Somebody signed in who types. */
    private static final class Typing implements Client {
        private final Browser browser;
        private final String token;

        Typing(int port, Viewer viewer) throws IOException {
            browser = new Browser(port);
            browser.signIn(viewer.account());
            token = browser.token("/young-people");
        }

        void type(String words) throws IOException {
            var answer = browser.send(ADDRESS, Map.of("words", words, "_csrf", token));
            if (answer.status() != 200) {
                throw new IOException("looking for a name answered " + answer.status());
            }
        }

        @Override
        public void once() throws IOException {
            var begun = begun();
            type(begun.get(ThreadLocalRandom.current().nextInt(begun.size())));
        }

        @Override
        public void close() throws IOException {
            browser.close();
        }
    }
}
