package org.kith.ahead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.SignedInAs.signedInAs;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kith.TestClock;

/** Where the reader's clock shows another day than London's: forms begin with theirs, and what is coming on it is called today. */
class ReadersDayPagesTest extends OnComing {
    /** Far enough from London that it is another day there, whatever time it is. */
    private static final ZoneOffset THERE =
            ZoneOffset.ofHours(LocalTime.now(TestClock.CLOCK).getHour() >= 12 ? 14 : -12);

    private final LocalDate theirs = LocalDate.now(TestClock.CLOCK.withZone(THERE));

    private Document sees(UUID who, String address, String zone) throws Exception {
        return page(mvc.perform(get(address).cookie(new Cookie("zone", zone)).with(signedInAs(who))));
    }

    private static String before(ZoneOffset zone) {
        return String.valueOf(-zone.getTotalSeconds() / 60);
    }

    @Test
    void itIsTheDayWhereTheyAre() throws Exception {
        assertThat(theirs).isNotEqualTo(TestClock.today());
        ashdown.team("South").manager("Nia");
        world.settle();
        var of = "/young-people/" + jay.id();
        for (var address : List.of(of + "/record/new", "/groups/new", of + "/workers/new", of + "/team")) {
            assertThat(sees(tom.account(), address, before(THERE))
                            .select("[type=date]")
                            .eachAttr("value"))
                    .as(address)
                    .startsWith(theirs.toString());
        }
        for (var nonsense : List.of("x", "100000", "-")) {
            assertThat(sees(tom.account(), "/groups/new", nonsense)
                            .select("#from")
                            .val())
                    .isEqualTo(day(0));
        }
        foreseen("move", "The flat in Mill Street", 3);
        ALL.sql("update coming_version set starts = :day, ends = :day where young_person_id = :jay")
                .param("day", theirs)
                .param("jay", jay.id())
                .update();
        assertThat(sees(jay.account(), "/today", before(THERE)).text()).contains("The flat in Mill Street: today");
        assertThat(sees(jay.account(), "/today").text()).doesNotContain("The flat in Mill Street: today");
        for (var page : List.of(
                sees(amina.account(), "/coming", before(THERE)), sees(jay.account(), coming(jay), before(THERE)))) {
            assertThat(page.select("main").text()).contains("today");
        }
    }
}
