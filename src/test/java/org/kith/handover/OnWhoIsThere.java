package org.kith.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.util.List;
import org.jsoup.nodes.Document;
import org.kith.continuity.Figures;
import org.springframework.beans.factory.annotation.Autowired;

/** After each story of somebody who leaves, every page that says who works with a young person says the same, to each who reads it. */
abstract class OnWhoIsThere extends OnHandover {
    /** How many times are told otherwise by the quicker way, where nobody said that somebody stops. */
    private static final String OTHERWISE = """
            select count(*) from ((select * from kith.time_with except select * from kith.time_nobody_ended)
                union all (select * from kith.time_nobody_ended except select * from kith.time_with)) t
             where not exists (select from assignment s where s.young_person_id = t.young_person_id and s.ends_on is not null)
               and not exists (select from time_end g where g.young_person_id = t.young_person_id)
            """;

    @Autowired
    private Figures figures;

    /** Who works with Jay today, by name, in the order in which they came. */
    void areThere(String... who) throws Exception {
        figures.refreshNow(ashdown.id());
        int otherwise = acting.as(
                tom.actor(), viewer -> jdbc.sql(OTHERWISE).query(Integer.class).single());
        assertThat(otherwise).isZero();
        var names = List.of(who);
        var workers = "/young-people/" + jay.id() + "/workers";
        assertThat(names(sees(jay.account(), "/today"), ".card.here")).isEqualTo(names);
        for (var reader : List.of(jay.account(), tom.account(), analyst.account())) {
            assertThat(names(sees(reader, workers), ".card.here")).isEqualTo(names);
        }
        var line = sees(tom, "/young-people").select("main tr:contains(Jay)");
        line.select(".next").remove();
        var row = line.text();
        assertThat(row.contains("nobody")).as(row).isEqualTo(names.isEmpty());
        for (var name : List.of("Amina", "Ben")) {
            var times = row.split(name, -1).length - 1;
            assertThat(times).as(name + " in " + row).isLessThanOrEqualTo(names.contains(name) ? 1 : 0);
        }
        assertThat(names.stream().anyMatch(row::contains)).isEqualTo(!names.isEmpty());
        assertThat(sees(tom, "/figures/young-people?those=alone")
                        .select("main")
                        .text()
                        .contains("Jay"))
                .isEqualTo(names.isEmpty());
        var own = sees(tom, "/workers/" + amina.worker()).select("main");
        assertThat(own.text().contains("Nobody you may see is with this worker now."))
                .isEqualTo(!names.contains("Amina"));
        var told = sees(jay.account(), "/today").select("main").text();
        assertThat(told.contains("Amina does not work with you any more") || told.contains("Amina left"))
                .isEqualTo(!names.contains("Amina"));
    }

    static List<String> names(Document page, String cards) {
        return page.select("main " + cards + " .grow p:first-child strong").eachText();
    }

    String leaving() throws Exception {
        return sees(tom, "/handovers")
                .select("main .card a[href$=/return]")
                .attr("href")
                .replace("/return", "");
    }

    void isRight(int day) throws Exception {
        sends(amina, leaving() + "/day", "key", key(), "day", day(day).toString(), "sure", day < 0 ? "yes" : "")
                .andExpect(redirectedUrl("/handovers"));
    }

    void stays() throws Exception {
        sends(amina, leaving() + "/return", "key", key(), "because", "I said it wrongly.")
                .andExpect(redirectedUrl("/handovers"));
    }
}
