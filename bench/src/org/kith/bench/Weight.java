package org.kith.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** How much a browser receives, compressed, heads included: at a first visit with all that the page brings, and for later pages. */
record Weight(String name) implements Experiment {
    private static final double FIRST_KB = 60;
    private static final double LATER_KB = 15;
    private static final double YOUNG_FIRST_KB = 30;
    private static final double YOUNG_LATER_KB = 6;
    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";

    @Override
    public void run(Stage stage, Report report) throws Exception {
        report.doing(name + ": pages of the demo");
        var home = stage.home("demo");
        try (var served = Served.on(stage.options().root(), home);
                var browser = new Browser(served.port());
                var analyst = new Browser(served.port())) {
            tell(report, browser, "sign-in", "/sign-in");
            tell(report, browser, "demo", "/demo");
            browser.signIn(DemoSql.somebody(home, "worker"));
            for (var page : pagesOf(browser).entrySet()) {
                tell(report, browser, page.getKey(), page.getValue());
            }
            analyst.signIn(DemoSql.somebody(home, "analyst"));
            tell(report, analyst, "returns", "/returns");
            young(report, served, DemoSql.somebody(home, "young person"));
        }
    }

    /** What a worker comes to from the list of young people. */
    private static Map<String, String> pagesOf(Browser browser) throws IOException {
        var pages = new LinkedHashMap<String, String>();
        pages.put("young people", "/young-people");
        pages.put("lifeline", link(browser, "/young-people", "/young-people/" + ID));
        pages.put("who looked", pages.get("lifeline") + "/who-looked");
        pages.put("worker", link(browser, String.valueOf(pages.get("lifeline")), "/workers/" + ID));
        pages.put("figures", "/figures");
        return pages;
    }

    /** A young person's first visit, and what they come to from there. */
    private static void young(Report report, Served served, UUID account) throws IOException {
        try (var browser = new Browser(served.port())) {
            browser.signIn(account);
            tell(report, browser, "their first page", "/today", YOUNG_FIRST_KB, YOUNG_LATER_KB);
            var record = link(browser, "/today", "/young-people/" + ID + "/record");
            tell(report, browser, "their record", record, YOUNG_FIRST_KB, YOUNG_LATER_KB);
            tell(
                    report,
                    browser,
                    "an entry of theirs",
                    link(browser, record, "/young-people/" + ID + "/entries/" + ID),
                    YOUNG_FIRST_KB,
                    YOUNG_LATER_KB);
        }
    }

    private static String link(Browser browser, String from, String pattern) throws IOException {
        var links = browser.page(from).addresses(pattern);
        if (links.isEmpty()) {
            throw new IOException(from + " has no link like " + pattern);
        }
        return links.getFirst();
    }

    private static void tell(Report report, Browser browser, String page, String address) throws IOException {
        tell(report, browser, page, address, FIRST_KB, LATER_KB);
    }

    private static void tell(
            Report report, Browser browser, String page, String address, double firstKb, double laterKb)
            throws IOException {
        var answer = browser.get(address);
        if (answer.status() != 200) {
            report.add(page + ": answered " + answer.status(), Double.NaN, "KB", laterKb);
            return;
        }
        var brought = 0;
        for (var asset : answer.addresses("/assets/[^\"]+")) {
            brought += browser.page(asset).bytes();
        }
        report.add(page + ": first visit", (answer.bytes() + brought) / 1e3, "KB", firstKb);
        report.add(page + ": later", answer.bytes() / 1e3, "KB", laterKb);
    }
}
