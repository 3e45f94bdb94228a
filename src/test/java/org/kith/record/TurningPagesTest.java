package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.TestClock;
import org.kith.demo.Colleague;

/** A record and what a search finds in it, where many entries are of one moment and others are written while somebody reads. */
class TurningPagesTest extends OnRecord {
    private static final int MANY = 130;

    @BeforeEach
    void muchWasWrittenInOneMinute() {
        for (int i = 0; i < MANY; i++) {
            amina.writes(jay, "home", "note").on("3 days ago").saying("Tea number " + i);
        }
        world.settle();
    }

    @Test
    void eachEntryStandsOnOnePageOnce() throws Exception {
        var there = forwards(amina, sees(amina, of(jay) + "/record"), () -> {});
        assertThat(there).hasSize(MANY);
        assertThat(new HashSet<>(there)).hasSize(MANY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?section=home"})
    void andStillDoesWhileOthersAreWritten(String section) throws Exception {
        var added = new int[1];
        var there = forwards(
                amina, sees(amina, of(jay) + "/record" + section), () -> writesToday("Meanwhile " + added[0]++));
        assertThat(there).hasSize(MANY).doesNotHaveDuplicates();
    }

    @Test
    void whoGoesBackComesToTheSamePagesAndFindsWhatIsNewOnTheFirst() throws Exception {
        var pages = new ArrayList<List<String>>();
        var page = sees(amina, of(jay) + "/record");
        pages.add(entries(page));
        while (!page.select("a[rel=next]").isEmpty()) {
            page = sees(amina, page.select("a[rel=next]").attr("href"));
            pages.add(entries(page));
        }
        writesToday("Meanwhile");
        for (int i = pages.size() - 2; i > 0; i--) {
            page = sees(amina, page.select("a[rel=prev]").attr("href"));
            assertThat(entries(page)).isEqualTo(pages.get(i));
        }
        page = sees(amina, page.select("a[rel=prev]").attr("href"));
        if (!page.select("a[rel=prev]").isEmpty()) {
            page = sees(amina, page.select("a[rel=prev]").attr("href"));
        }
        assertThat(page.select("a[rel=prev]")).isEmpty();
        assertThat(page.text()).contains("Tea number");
        assertThat(sees(amina, of(jay) + "/record").text()).contains("Meanwhile");
    }

    @Test
    void anAddressThatIsNoPlaceIsTheBeginning() throws Exception {
        var first = entries(sees(amina, of(jay) + "/record"));
        for (var place : new String[] {"2", "x_y_z", "2026-02-31_2026-01-01T00:00:00Z_" + UUID.randomUUID(), ""}) {
            assertThat(entries(sees(amina, of(jay) + "/record?next=" + place))).isEqualTo(first);
            assertThat(entries(sees(amina, of(jay) + "/record?back=" + place))).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+5874898-01-01_2026-01-01T00:00:00Z_1-1-1-1-1",
                "2026-01-01_+300000-01-01T00:00:00Z_00000000-0000-0000-0000-000000000000",
                "-999999-01-01_2026-01-01T00:00:00Z_1-1-1-1-1",
                "2026-01-01_-1000000000-01-01T00:00:00Z_1-1-1-1-1"
            })
    void aPlaceThatNoDatabaseHoldsIsTheBeginning(String place) throws Exception {
        var first = entries(sees(amina, of(jay) + "/record"));
        var found = entries(page(sends(amina, of(jay) + "/record/search", "words", "tea")));
        for (var way : new String[] {"next", "back"}) {
            var address = of(jay) + "/record?" + way + "=" + place.replace("+", "%2B");
            assertThat(entries(sees(amina, address))).isEqualTo(first);
            var again = sends(amina, of(jay) + "/record/search", "words", "tea", way, place);
            assertThat(entries(page(again.andExpect(status().isOk())))).isEqualTo(found);
        }
    }

    @Test
    void aSearchGoesOnWhereItWasWhileOthersAreWritten() throws Exception {
        var there = new ArrayList<String>();
        var page = page(sends(amina, of(jay) + "/record/search", "words", "tea"));
        assertThat(page.select("#found").text()).isEqualTo("50 entries on this page, the latest first.");
        there.addAll(entries(page));
        for (int i = 0; !page.select("button[form=find][name=next]").isEmpty() && i < 10; i++) {
            writesToday("Tea meanwhile " + i);
            var next = page.select("button[form=find][name=next]");
            page = page(
                    sends(amina, of(jay) + "/record/search", "words", "tea", next.attr("name"), next.attr("value")));
            there.addAll(entries(page));
            if (i == 0) {
                assertThat(entries(page)).hasSize(50);
            }
        }
        assertThat(there).hasSize(MANY).doesNotHaveDuplicates();
        var back = page.select("button[form=find][name=back]");
        var before =
                page(sends(amina, of(jay) + "/record/search", "words", "tea", back.attr("name"), back.attr("value")));
        assertThat(entries(before)).isEqualTo(there.subList(50, 100));
    }

    private void writesToday(String words) throws Exception {
        var fields = fields(UUID.randomUUID(), words);
        fields[List.of(fields).indexOf("happenedOn") + 1] = TestClock.today().toString();
        sends(ben, of(jay) + "/entries", fields).andExpect(status().is3xxRedirection());
    }

    interface Meanwhile {
        void happens() throws Exception;
    }

    private List<String> forwards(Colleague who, Document first, Meanwhile meanwhile) throws Exception {
        var all = new ArrayList<>(entries(first));
        for (var page = first; !page.select("a[rel=next]").isEmpty(); all.addAll(entries(page))) {
            meanwhile.happens();
            page = sees(who, page.select("a[rel=next]").attr("href"));
        }
        return all;
    }

    private static List<String> entries(Document page) {
        return page.select("article h2 a").eachAttr("href");
    }
}
