package org.kith.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kith.bench.FloorClient.Heard;
import org.kith.bench.PageClient.Route;

/** What it costs that a partner sees only what is shared with them; if it costs more where much is shared; if a change holds at once. */
record Sharing(String name, double goal) implements Experiment {
    private static final int SHOWN = 50;

    @Override
    public void run(Stage stage, Report report) throws Exception {
        var options = stage.options();
        var large = stage.large();
        try (var served = stage.serveLarge();
                var policies = new Policies(Stage.ownersOf(large.home()))) {
            report.doing(name + ": sharing with partners");
            var sql = new SharedSql(Stage.pastPolicy(large.home()));
            var partners = partners(sql, large.viewers(Route.RECORD, options.teams()));
            var grants = ManyGrants.made(sql);
            sql.tidy();
            mustShowTheSame(served, policies, partners.getFirst());
            new AgainstFloor(name, goal)
                    .measure(
                            options,
                            report,
                            clients -> new WithoutPolicy(
                                    Sides.ofPages(served, first(partners, clients), Route.RECORD),
                                    policies,
                                    options.warmUp().dividedBy(2)));
            policies.on();
            grants.measure(name, served, options, report);
            new GrantChanges(sql, large.viewers(Route.RECORD, options.teams()))
                    .measure(name, served, first(partners, GrantChanges.READERS), options, report);
        }
    }

    /** For each worker a partner with whom all sections of the same young people are shared, so that both sides show all there is. */
    private static List<Viewer> partners(SharedSql sql, List<Heard> workers) throws Exception {
        var partners = new ArrayList<Viewer>();
        for (var worker : workers) {
            var youngPeople = sql.named(worker.viewer().youngPeople());
            var partner = sql.partner("Partner " + partners.size());
            sql.share(partner, youngPeople, SharedSql.SECTIONS);
            partners.add(partner.of(youngPeople));
        }
        return partners;
    }

    private static List<Viewer> first(List<Viewer> partners, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> partners.get(i % partners.size()))
                .toList();
    }

    /** With and without policy it is one and the same page, or nothing said here would mean anything. */
    private static void mustShowTheSame(Served served, Policies policies, Viewer partner) throws Exception {
        var address = Route.RECORD.of(partner.youngPeople().getFirst());
        try (var browser = new Browser(served.port())) {
            browser.signIn(partner.account());
            var with = Masked.of(browser.page(address));
            policies.off();
            var without = Masked.of(browser.page(address));
            policies.on();
            var shown = with.body().split("<article class=\"entry\">", -1).length - 1;
            if (shown != SHOWN || !with.equals(without)) {
                throw new IOException("the page shows " + shown
                        + " entries, or with policy something else than without:\n" + with.differenceTo(without));
            }
        }
    }
}
