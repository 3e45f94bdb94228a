package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.OnPages;
import org.kith.RowsRead;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.inbox.CountedOnce;

/** Of thousands of young people of one team, those of a kind are found without asking everybody, whatever the order. Told once: nobody changes it. */
@ExtendWith(CountedOnce.EachTime.class)
@TestInstance(Lifecycle.PER_CLASS)
class ListOfOneKindTest extends OnPages {
    private static final int YOUNG_PEOPLE = 4_000;
    /** Fifty of each of some fifty kinds, and the first three hundred of all. */
    private static final long MOST = 2_900;

    private static final List<String> ORDERS =
            List.of("", "&sort=name", "&sort=youngest", "&sort=oldest", "&sort=days-without");

    /** Who is in care is young, so that the oldest of them stand behind thousands of others. */
    private static final String LIVES = """
            update young_person_figures f set (in_care, care_leaver, workers, asked_by_child, days_without_worker, attention)
                = row (n.of > :many - 400, n.of <= :many - 400, n.of % 4, case when n.of % 400 = 7 then 1 else 0 end,
                       case when n.of % 3 = 0 then n.of % 100 else 0 end, case when n.of % 200 = 9 then 1000000 + n.of else n.of % 3 end)
              from (select y.id, y.child_number::int as of from young_person y where y.organisation_id = :id) n where f.young_person_id = n.id
            """;

    private InOrganisation large;
    private Colleague manager;
    private Colleague analyst;

    @BeforeAll
    void tell() throws SQLException {
        large = world.organisation("Many");
        manager = large.team("North").manager("Olu");
        analyst = large.analyst("Wendy");
        world.settle();
        acting.doAs(Actor.job(JobName.IMPORT, large.id()), viewer -> {
            jdbc.sql("""
                            insert into young_person (organisation_id, team_id, child_number, known_as, date_of_birth)
                            select :id, (select t.id from team t where t.organisation_id = :id), n::text, 'Zoe ' || n,
                                   current_date - interval '24 years' + n * interval '1 day'
                              from generate_series(1, :many) n
                            """).param("id", large.id()).param("many", YOUNG_PEOPLE).update();
            jdbc.sql(LIVES).param("id", large.id()).param("many", YOUNG_PEOPLE).update();
        });
        TestDatabase.sweep("young_person_figures");
        try (var connection = TestDatabase.owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    @Test
    void isReadInEveryOrder() throws Exception {
        for (var chosen : List.of(
                "status=in-care",
                "status=care-leaver",
                "age=from-16-to-17",
                "age=from-21",
                "workers=0",
                "happened=asked",
                "happened=nobody-now",
                "age=from-21&status=care-leaver&workers=2&happened=days-without")) {
            for (var order : ORDERS) {
                assertFew(manager, "/young-people?" + chosen + order);
                assertFew(analyst, "/young-people?" + chosen + order);
            }
        }
    }

    private void assertFew(Colleague who, String address) throws Exception {
        var read = read(who, address);
        // With whom nobody works is found once in some minutes, by the first page that says how much waits: if this was
        // that one, the next is asked.
        assertThat(read > MOST ? read(who, address) : read).as(address).isBetween(1L, MOST);
    }

    private long read(Colleague who, String address) throws Exception {
        return RowsRead.by(() -> sees(who, address)).getOrDefault("young_person_figures", 0L);
    }

    /** Page after page, those of a kind and no others, each once, as when all are asked for and sorted. */
    @Test
    void isWholeAndInOrder() throws Exception {
        var asked = new ArrayList<String>();
        var page = sees(manager, "/young-people?happened=asked&sort=oldest");
        asked.addAll(names(page));
        assertThat(asked)
                .containsExactly(
                        "Zoe 7",
                        "Zoe 407",
                        "Zoe 807",
                        "Zoe 1207",
                        "Zoe 1607",
                        "Zoe 2007",
                        "Zoe 2407",
                        "Zoe 2807",
                        "Zoe 3207",
                        "Zoe 3607");
        var inCare = new ArrayList<String>();
        page = sees(manager, "/young-people?status=in-care&sort=oldest");
        for (var next = "-"; !next.isEmpty(); ) {
            inCare.addAll(names(page));
            next = page.select("nav.pages a[rel=next]").attr("href");
            page = next.isEmpty() ? page : sees(manager, next);
        }
        assertThat(inCare)
                .hasSize(400)
                .startsWith("Zoe 3601")
                .endsWith("Zoe 4000")
                .doesNotHaveDuplicates();
    }

    /** So many are called so that not all are looked at: that is said, and some are shown whatever the order. */
    @Test
    void aCommonNameIsFollowedSoFarAndThatIsSaid() throws Exception {
        var fields = new String[] {"words", "zoe", "status", "in-care", "sort", "oldest"};
        for (var who : List.of(manager, analyst)) {
            sees(who, "/our-policies");
            var read = RowsRead.by(() -> sends(who, "/young-people/search", fields));
            assertThat(read.get("young_person_figures")).isLessThan(3_500L);
            var page = page(sends(who, "/young-people/search", fields));
            assertThat(page.select("#found").text())
                    .contains("Very many have what you typed", "looked at 2,000 of them");
            assertThat(names(page)).isNotEmpty();
        }
        var all = page(sends(manager, "/young-people/search", "words", "zoe"));
        assertThat(names(all)).hasSize(50);
        assertThat(all.select("#found").text()).doesNotContain("Very many");
    }

    private static List<String> names(Document page) {
        return page.select("tbody th > a").eachText();
    }
}
