package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of ten thousand young people, half have one word and half another, and hardly anybody has both: they are found without asking everybody. */
class CommonWordsTest extends OnPages {
    private static final int YOUNG_PEOPLE = 10_000;
    /** The first of the list, of whom a page would be full if many had both words. */
    private static final long FIRST = 1_100;
    /** The hits of each word are read once to tell few from many and once more whole, which are thin. */
    private static final long HITS = YOUNG_PEOPLE + 2_500;

    private Colleague analyst;

    @BeforeEach
    void tell() throws SQLException {
        var large = world.organisation("Many");
        var team = large.team("Team 1");
        analyst = large.analyst("Wendy");
        world.settle();
        acting.doAs(Actor.job(JobName.IMPORT, large.id()), viewer -> jdbc.sql("""
                        insert into young_person (organisation_id, team_id, child_number, date_of_birth, known_as)
                        select :id, (select t.id from team t where t.organisation_id = :id), 'n' || n, date '2005-01-01',
                               case when n % 5000 = 0 then 'Zoe Sam' when n % 2 = 0 then 'Sam B' else 'Zoe C' end
                          from generate_series(1, :many) n
                        """)
                .param("id", large.id())
                .param("many", YOUNG_PEOPLE)
                .update());
        try (var connection = TestDatabase.owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    private static List<String> names(Document page) {
        return page.select("tbody th > a").eachText();
    }

    @Test
    void twoCommonWordsFindThoseWhoHaveBothAmongFewOrFillAPageSoon() throws Exception {
        for (var words : List.of("zoe sam", "sam zo", "sam 5000 zoe")) {
            var found = names(page(sends(analyst, "/young-people/search", "words", words)));
            assertThat(found).as(words).isNotEmpty().containsOnly("Zoe Sam");
            fewAreRead(words, HITS);
        }
        assertThat(names(page(sends(analyst, "/young-people/search", "words", "sam b"))))
                .hasSize(50);
        fewAreRead("sam b", 2_000);
    }

    private void fewAreRead(String words, long hits) throws Exception {
        var read = new TreeMap<>(RowsRead.by(() -> sends(analyst, "/young-people/search", "words", words)));
        assertThat(read.remove("name_part")).as(words).isBetween(1L, hits);
        read.keySet().retainAll(filled());
        assertThat(read)
                .as(words)
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isLessThanOrEqualTo(FIRST));
    }

    /** A table of few rows is quicker read whole, each time anew. */
    private static List<String> filled() {
        return JdbcClient.create(TestDatabase.owner())
                .sql("select relname from pg_class where relkind = 'r' and reltuples >= ?")
                .param(YOUNG_PEOPLE / 2)
                .query(String.class)
                .list();
    }
}
