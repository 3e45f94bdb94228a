package org.kith.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.kith.bench.AwayPeople.Asking;
import org.kith.bench.AwayPeople.Told;

/**
 * PostgreSQL stands still for 75 seconds while people read, write and look for what needs no database, with and without being signed in. Each
 * is told so in words within five seconds; afterwards all goes on by itself, and what is sent again is there once.
 */
record Away(String name) implements Experiment {
    private static final Duration HANGS = Duration.ofSeconds(75);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final double LONGEST_SECONDS = 5;
    private static final double BACK_WITHIN_SECONDS = 10;

    @Override
    public void run(Stage stage, Report report) throws Exception {
        var home = stage.home(name);
        try (var served = Served.on(stage.options().root(), home);
                var people = new AwayPeople(served.port())) {
            people.nobodySignedIn();
            people.youngPerson(DemoSql.somebody(home, "young person"));
            for (var worker : DemoSql.everybody(home, "worker")) {
                people.worker(worker);
            }
            untilAllAreServed(people);
            report.doing(name + ": PostgreSQL stands still for " + HANGS.toSeconds() + " seconds");
            tell(report, whileItHangs(served, people));
            report.add(name + ": until everybody is served again", untilAllAreServed(people), "s", BACK_WITHIN_SECONDS);
            tellSentAgain(report, home, people);
        }
    }

    private static List<Told> whileItHangs(Served served, AwayPeople people) throws Exception {
        var database = Stream.concat(
                        Stream.of(served.postmaster()), served.postmaster().descendants())
                .toList();
        signal("STOP", database);
        try {
            return atOnce(people.asking());
        } finally {
            signal("CONT", database);
        }
    }

    private static void signal(String signal, List<ProcessHandle> processes) throws Exception {
        for (var process : processes) {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        }
    }

    private static List<Told> atOnce(List<Asking> asking) throws Exception {
        var end = System.nanoTime() + HANGS.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = new ArrayList<Callable<List<Told>>>();
            asking.forEach(one -> work.add(() -> again(one, end)));
            return threads.invokeAll(work).stream()
                    .map(Future::resultNow)
                    .flatMap(List::stream)
                    .toList();
        }
    }

    private static List<Told> again(Asking one, long end) throws IOException {
        var told = new ArrayList<Told>();
        while (System.nanoTime() < end) {
            told.add(one.ask());
            LockSupport.parkNanos(200_000_000);
        }
        return told;
    }

    /** In seconds; more than anybody waits, if somebody is not. */
    private static double untilAllAreServed(AwayPeople people) throws IOException {
        var began = System.nanoTime();
        for (var one : people.asking()) {
            while (!one.ask().asAlways() && System.nanoTime() - began < PATIENCE.toNanos()) {
                LockSupport.parkNanos(50_000_000);
            }
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private void tell(Report report, List<Told> told) {
        var longest = new TreeMap<String, Double>();
        told.forEach(one -> longest.merge(one.what() + ", " + one.status(), one.seconds(), Math::max));
        report.add(name + ": questions while it hangs", told.size(), "");
        longest.forEach(
                (what, seconds) -> report.add(name + ": longest answer: " + what, seconds, "s", LONGEST_SECONDS));
        var notInWords = told.stream().filter(one -> !one.inWords()).count();
        report.add(name + ": answers that were neither as always nor in words", notInWords, "", 0.0);
    }

    private void tellSentAgain(Report report, Path home, AwayPeople people) throws Exception {
        var kept = 0;
        var wrong = 0;
        for (var sent : people.unsure()) {
            kept += there(home, sent);
            sent.again();
            wrong += there(home, sent) == 1 ? 0 : 1;
        }
        report.add(name + ": entries nobody was told are kept", people.unsure().size(), "");
        report.add(name + ": of those, kept all the same", kept, "");
        report.add(name + ": of those, lost or there twice when sent again", wrong, "", 0.0);
    }

    private static int there(Path home, AwayPeople.Sent sent) throws Exception {
        try (var connection = Stage.pastPolicy(home).getConnection();
                var count = connection.prepareStatement("select count(*) from entry where body like ?")) {
            count.setString(1, "%" + sent.id());
            try (var rows = count.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
