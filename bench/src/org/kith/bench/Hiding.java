package org.kith.bench;

import org.kith.bench.PageClient.Route;

/** What is hidden from a partner, beside what does not exist: the same answer to the letter, and nobody can tell them apart by time. */
record Hiding(String name) implements Experiment {
    private static final double GUESSED_RIGHT = 0.55;

    @Override
    public void run(Stage stage, Report report) throws Exception {
        var questions = stage.options().questions();
        var large = stage.large();
        try (var served = stage.serveLarge();
                var browser = new Browser(served.port())) {
            report.doing(name + ": keeping things from a partner");
            var sql = new SharedSql(Stage.pastPolicy(large.home()));
            var youngPeople = large.viewers(Route.RECORD, 1).getFirst().viewer().youngPeople();
            var secrets = Secrets.made(sql, sql.named(youngPeople), questions);
            browser.signIn(secrets.partner().account());
            var token = browser.token("/shared-with-me");
            for (var secret : secrets.all()) {
                report.doing(name + ": " + secret.name() + ", " + questions + " times hidden and as often not there");
                secret.firstOf(questions / 2).ask(browser, token);
                tell(report, name + ": " + secret.name() + ": ", secret.ask(browser, token));
            }
        }
    }

    private static void tell(Report report, String what, TwoSamples taken) {
        report.add(what + "median where it is hidden", taken.firstMedian(), "ms");
        report.add(what + "longer than where it does not exist", taken.firstMedian() - taken.secondMedian(), "ms");
        report.add(what + "the same as a share", 100 * (taken.firstMedian() / taken.secondMedian() - 1), "%");
        report.add(what + "guessed right by time", taken.guessedRight(), "of 1", GUESSED_RIGHT);
        report.add(what + "p of Mann and Whitney", taken.placeP(), "");
        report.add(what + "p of Kolmogorov and Smirnov", taken.shapeP(), "");
    }
}
