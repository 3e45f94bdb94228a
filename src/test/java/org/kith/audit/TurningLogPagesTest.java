package org.kith.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The log is read while it grows: every page turned is a line of it. */
class TurningLogPagesTest extends OnLooks {
    private static final int MANY = 130;

    private void manyLooked() {
        for (int i = 0; i < MANY; i++) {
            ben.looksAt(jay, "home").on("2 days ago").at("10:00");
        }
        world.settle();
    }

    @Test
    void noLineIsRepeatedAsPagesTurn() throws Exception {
        manyLooked();
        var page = sees(tom, of(jay));
        var lines = new ArrayList<>(lines(page));
        while (!page.select("a[rel=next]").isEmpty()) {
            opens(ben, "record", "health");
            page = sees(tom, page.select("a[rel=next]").attr("href"));
            lines.addAll(lines(page));
        }
        assertThat(lines).doesNotHaveDuplicates().hasSize(MANY + 1);
    }

    @Test
    void whoGoesBackReadsTheSameLinesAndNewOnesOnTheFirstPage() throws Exception {
        manyLooked();
        var first = sees(tom, of(jay));
        var second = sees(tom, first.select("a[rel=next]").attr("href"));
        var third = sees(tom, second.select("a[rel=next]").attr("href"));
        assertThat(third.select(".pages span").text()).isEqualTo("Page 3 of 3");
        var again = sees(tom, third.select("a[rel=prev]").attr("href"));
        assertThat(lines(again)).isEqualTo(lines(second));
        var latest = sees(tom, again.select("a[rel=prev]").attr("href"));
        assertThat(latest.select("a[rel=prev]")).isEmpty();
        assertThat(lines(latest)).contains(lines(first).getFirst()).isNotEqualTo(lines(first));
    }

    @Test
    void whatIsFoldedForThemIsOnOnePageToo() throws Exception {
        for (int day = 1; day <= 40; day++) {
            for (var at : List.of("09:00", "14:00", "20:00")) {
                ben.looksAt(jay, "home").on(day + " days ago").at(at);
            }
        }
        world.settle();
        var page = sees(jay.account(), of(jay));
        var lines = new ArrayList<>(lines(page));
        while (!page.select("a[rel=next]").isEmpty()) {
            opens(amina, "record", "health");
            opens(tom, "record", "health");
            page = sees(jay.account(), page.select("a[rel=next]").attr("href"));
            lines.addAll(lines(page));
        }
        assertThat(lines).doesNotHaveDuplicates().hasSize(120);
    }

    @Test
    void whatIsLookedIntoMeanwhileMakesNobodyElseFallOutOfTheList() throws Exception {
        for (int day = 1; day <= 25; day++) {
            ben.looksAt(jay, "home").on(day + " days ago").at("10:00");
        }
        world.settle();
        var first = sees(nia, "/unusual-looks");
        var form = first.select("form[action$=reviews]").first();
        sends(
                nia,
                "/unusual-looks/reviews",
                "key",
                UUID.randomUUID().toString(),
                "team",
                form.select("[name=team]").val(),
                "account",
                form.select("[name=account]").val(),
                "day",
                form.select("[name=day]").val(),
                "until",
                form.select("[name=until]").val(),
                "words",
                "Ben stood in");
        opens(ben, "record", "home");
        var second = sees(nia, first.select("a[rel=next]").attr("href"));
        assertThat(days(first)).hasSize(20);
        assertThat(days(second)).hasSize(5).doesNotContainAnyElementsOf(days(first));
        assertThat(days(sees(nia, second.select("a[rel=prev]").attr("href"))))
                .hasSize(20)
                .doesNotContainAnyElementsOf(days(second));
    }

    private static List<String> days(Document page) {
        return page.select("main > article form [name=day]").eachAttr("value");
    }

    private static List<String> lines(Document page) {
        return page.select(".looks li").eachAttr("id");
    }
}
