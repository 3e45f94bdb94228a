package org.kith.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kith.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People who were written down stand between the entries of the record, in one order. */
class CircleTimelinePagesTest extends OnCircle {
    private static final int MANY = 130;
    private static final JdbcClient ALL = JdbcClient.create(TestDatabase.superuser());

    @Test
    void aHundredAndThirtyThingsStandOnOnePageEach() throws Exception {
        for (var number = 0; number < MANY / 2; number++) {
            amina.writes(jay, "home", "note").on(number + 3 + " days ago").saying("Tea number " + number);
        }
        world.settle();
        // Each at noon where people live: a day's step back over the clock change would put two of late evening on one
        // day, which is one line.
        ALL.sql("""
                        insert into circle_person (id, organisation_id, young_person_id, person_id, version, name, state, said_by, said_at)
                        select id, :organisation, :young, id, 1, 'Mate ' || number, 'now', :by,
                               (date_trunc('day', now() at time zone 'Europe/London') + interval '12 hours'
                                   - (number + 2) * interval '1 day') at time zone 'Europe/London'
                          from (select gen_random_uuid() as id, number from generate_series(1, :many) number) n
                        """)
                .param("organisation", ashdown.id())
                .param("young", jay.id())
                .param("by", jay.account())
                .param("many", MANY / 2)
                .update();
        for (var who : List.of(jay.account(), amina.account())) {
            readsEachOnce(who);
        }
    }

    /** However many they are, they leave room for the letters. */
    @Test
    void whomSomebodyPutOnTheListOnOneDayIsOneLine() throws Exception {
        amina.writes(jay, "home", "note").on("3 days ago").saying("Tea by the canal");
        world.settle();
        for (var number = 0; number < 12; number++) {
            adds(jay.account(), "Mate " + number);
        }
        adds(amina.account(), "Nan");
        var record = sees(jay.account(), "/young-people/" + jay.id() + "/record");
        assertThat(record.select("[data-kind=circle] a").eachText())
                .containsExactlyInAnyOrder(
                        "You put 12 people on your list of people who matter",
                        "Amina put Nan on your list of people who matter");
        assertThat(record.select("[data-kind=circle] a").eachAttr("href")).contains(circle());
        assertThat(record.select("article h2").text()).isEqualTo("Tea by the canal");
        assertThat(sees(amina, "/young-people/" + jay.id() + "/record")
                        .select("[data-kind=circle] a")
                        .eachText())
                .containsExactlyInAnyOrder(
                        "Jay put 12 people on the list of people who matter",
                        "You put Nan on the list of people who matter");
    }

    private void readsEachOnce(UUID who) throws Exception {
        var pages = new ArrayList<List<String>>();
        var page = sees(who, "/young-people/" + jay.id() + "/record");
        pages.add(shown(page));
        var written = 0;
        while (!page.select("a[rel=next]").isEmpty()) {
            adds(who, "Meanwhile " + written++ + " " + who);
            page = sees(who, page.select("a[rel=next]").attr("href"));
            pages.add(shown(page));
        }
        var all = pages.stream().flatMap(List::stream).toList();
        assertThat(all.stream().filter(one -> one.contains("Tea number") || one.contains("Mate ")))
                .hasSize(MANY)
                .doesNotHaveDuplicates();
        assertThat(pages.get(pages.size() - 2))
                .anyMatch(one -> one.contains("Tea"))
                .anyMatch(one -> one.contains("Mate"));
        page = sees(who, page.select("a[rel=prev]").attr("href"));
        assertThat(shown(page)).isEqualTo(pages.get(pages.size() - 2));
    }

    private static List<String> shown(Document page) {
        return page.select("main .entry").stream()
                .map(one -> one.is("article") ? one.select("h2").text() : one.text())
                .toList();
    }

    @Test
    void whoIsTakenAwayIsNotToldOfAndASectionTellsItsOwn() throws Exception {
        var nan = adds(amina.account(), "Nan");
        var record = "/young-people/" + jay.id() + "/record";
        assertThat(sees(jay.account(), record).select("[data-kind=circle] a").text())
                .isEqualTo("Amina put Nan on your list of people who matter");
        assertThat(sees(amina, record).select("[data-kind=circle] a").attr("href"))
                .isEqualTo(nan);
        assertThat(sees(amina, record + "?section=people").text()).contains("put Nan on the list");
        assertThat(sees(amina, record + "?section=home").text()).doesNotContain("put Nan on the list");
        assertThat(sees(partner, record).text()).doesNotContain("put Nan on the list");
        assertThat(sees(partner, record + "?section=people").text()).doesNotContain("put Nan on the list");
        sends(jay.account(), nan, fields(UUID.randomUUID().toString(), 1, "Nana"));
        assertThat(sees(amina, record).text()).contains("You put Nana on the list of people who matter");
        sends(jay.account(), nan + "/removal", "seen", "2");
        assertThat(sees(jay.account(), record).select("[data-kind=circle]")).isEmpty();
    }
}
