package org.kith.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Somebody else's <i>Today</i>, at first alone and then while twelve posts a second come whose words are as long and as full of marks as they
 * may be, from a few people who work there.
 */
record Hostile(String name, double goal) implements Experiment {
    private static final int A_SECOND = 12;

    /** More than these could have many times as much done at once, and so can honest people. */
    private static final int ACCOUNTS = 3;

    @Override
    public void run(Stage stage, Report report) throws Exception {
        var options = stage.options();
        var home = stage.home("hostile");
        try (var served = Served.on(options.root(), home)) {
            var workers = DemoSql.everybody(home, "worker");
            Load.Meter used =
                    () -> Processes.cpuMillis(served.kith().pid()) + Processes.cpuMillisOfAll(served.postmaster());
            try (var today = new Today(served.port(), DemoSql.somebody(home, "young person"))) {
                report.doing(name + ": Today while nothing else goes on");
                took(today, options.warmUp(), used);
                var idle = took(today, options.turn(), used);
                report.doing(name + ": Today while " + A_SECOND + " hostile posts a second come");
                try (var posts =
                        HostilePosts.of(served.port(), workers.subList(0, Math.min(ACCOUNTS, workers.size())))) {
                    posts.go(A_SECOND);
                    took(today, options.warmUp(), used);
                    var before = posts.answered();
                    tell(report, idle, took(today, options.turn(), used), posts.since(before));
                }
            }
        }
    }

    private static Load.Taken took(Today today, Duration during, Load.Meter used) throws Exception {
        return Load.run(List.of(today), during, used);
    }

    private void tell(Report report, Load.Taken idle, Load.Taken meanwhile, HostilePosts.Answered answered) {
        report.add(name + ": Today alone, p50", idle.within(0.5), "ms");
        report.add(name + ": Today meanwhile, p50", meanwhile.within(0.5), "ms");
        report.add(name + ": Today meanwhile, p99", meanwhile.within(0.99), "ms");
        report.add(name + ": p50 meanwhile beside alone", meanwhile.within(0.5) / idle.within(0.5), "times", goal);
        report.add(name + ": CPU of a post, whatever became of it", aPost(idle, meanwhile, answered), "ms");
        report.add(name + ": posts done", answered.done(), "");
        report.add(name + ": posts told to come again", answered.toldToComeAgain(), "");
        report.add(name + ": posts that broke", answered.broken(), "", 0.0);
    }

    /** What was used beside what their first page takes alone. */
    private static double aPost(Load.Taken idle, Load.Taken meanwhile, HostilePosts.Answered answered) {
        return (meanwhile.cpuMillis() - meanwhile.nanos().length * idle.cpuMillisPerRequest()) / answered.all();
    }

    /** Their first page, again and again. */
    record Today(Browser browser) implements Client {
        Today(int port, UUID account) throws IOException {
            this(new Browser(port));
            browser.signIn(account);
        }

        @Override
        public void once() throws IOException {
            browser.page("/today");
        }

        @Override
        public void close() throws IOException {
            browser.close();
        }
    }
}
