package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.continuity.Figures;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;
import org.kith.inbox.CountedOnce;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No list and no search reads whole tables: of thousands of young people, a page reads about as many rows as it shows. */
@ExtendWith(CountedOnce.EachTime.class)
@TestInstance(Lifecycle.PER_CLASS)
class WholeTablesTest extends OnPages {
    private static final int YOUNG_PEOPLE = 3_000;
    private static final int TEAMS = 75;
    /** A page shows fifty and asks a few things of each. */
    private static final long MOST = YOUNG_PEOPLE / 2;

    /** Whoever is looked for by a rare name is found beside few others. */
    private static final long FEW = 200;
    /** How many parts of names are read before a word is taken for a common one. */
    private static final long OF_EACH_WORD = 1_000;

    private static final Pattern READ = Pattern.compile("^\\| GET \\| `([^`]+)` \\| signed in");

    @Autowired
    Figures figures;

    private InOrganisation large;
    private Colleague worker;
    private Colleague analyst;
    private Colleague managerOfOne;
    private Colleague manager;
    private Young young;
    private boolean isTold;
    private Map<String, Long> before;

    /** Once for all who only look; whoever tells more of it leaves it to nobody. */
    @BeforeEach
    void tell() throws SQLException {
        if (isTold) {
            return;
        }
        isTold = true;
        analyzed();
        before = rowsOfTables();
        large = world.organisation("Many");
        var team = large.team("Team 1");
        worker = team.worker("Amina");
        analyst = large.analyst("Wendy");
        young = team.youngPerson("Jay");
        worker.worksWith(young).since("2016-01-01");
        managerOfOne = team.manager("Ines");
        manager = team.manager("Olu");
        for (int i = 2; i <= TEAMS; i++) {
            manager.in(large.team("Team " + i));
        }
        world.settle();
        acting.doAs(Actor.job(JobName.IMPORT, large.id()), viewer -> jdbc.sql("""
                        with place as (select id, row_number() over (order by name) - 1 as nth from team where organisation_id = :id)
                        insert into young_person (organisation_id, team_id, child_number, known_as, date_of_birth)
                        select :id, place.id, n::text, case when n % 7 > 0 then 'Sam ' || n % 300 end, date '2000-01-01' + n % 3000
                          from generate_series(1, :many) n join place on place.nth = n % :teams
                        """)
                .param("id", large.id())
                .param("many", YOUNG_PEOPLE)
                .param("teams", TEAMS)
                .update());
        acting.doAs(
                Actor.job(JobName.IMPORT, large.id()),
                viewer -> jdbc.sql("""
                        insert into episode (organisation_id, young_person_id, starts_on, place, provider, legal_status, need, reason_new)
                        select organisation_id, id, date '2018-01-01', 'U4', 'PR1', 'C2', 'N1', 'S' from young_person where organisation_id = ?
                        """).param(large.id()).update());
        figures.refreshNow(large.id());
        analyzed();
    }

    private static void analyzed() throws SQLException {
        // Rows of before they were counted stand in indexes until then.
        TestDatabase.sweep("young_person_figures");
        try (var connection = TestDatabase.owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    @Test
    void theListInEveryOrderAndItsNextPages() throws Exception {
        for (var who : List.of(worker, analyst)) {
            for (var query : List.of(
                    "", "?sort=name", "?sort=youngest", "?sort=oldest", "?sort=days-without", "?choose=worker")) {
                var address = "/young-people" + query;
                assertFew(RowsRead.by(() -> sees(who, address)), address);
                var next = next(sees(who, address));
                if (!next.isEmpty()) {
                    assertFew(RowsRead.by(() -> sees(who, next)), next);
                }
            }
        }
    }

    /** A page that is new is asked too, without anybody's doing: by each who may see a list, and by one of whoever reads a record. */
    @Test
    void everyPageThatROUTESNames() throws Exception {
        var many = new TreeMap<String, Map<String, Long>>();
        var asked = 0;
        for (var address : addresses()) {
            var record = address.replace("{id}", young.id().toString());
            for (var who : record.equals(address) ? List.of(worker, managerOfOne, analyst) : List.of(worker)) {
                var read = new TreeMap<>(RowsRead.by(() -> asks(who, record)));
                read.keySet().retainAll(large());
                read.values().removeIf(rows -> rows <= MOST);
                if (!read.isEmpty()) {
                    many.put(address + (who == analyst ? ", of all" : ", of a team"), read);
                }
                asked += 1;
            }
        }
        assertThat(asked).isGreaterThan(150);
        assertThat(many).isEmpty();
    }

    /** Those that are read, and of nobody but a young person. */
    private static List<String> addresses() throws IOException {
        try (var lines = Files.lines(Path.of("docs/ROUTES.md"))) {
            return lines.map(READ::matcher)
                    .filter(Matcher::find)
                    .map(line -> line.group(1))
                    .filter(address ->
                            !address.replace("/young-people/{id}", "").contains("{"))
                    .map(address -> address.equals("/figures/young-people") ? address + "?those=alone" : address)
                    .distinct()
                    .toList();
        }
    }

    @Test
    void theSearchForNamesOfATeam() throws Exception {
        for (var words : List.of("sam", "am 12", "nobody of that name", "4")) {
            assertFew(RowsRead.by(() -> sends(worker, "/young-people/search", "words", words)), words);
        }
    }

    @Test
    void theSearchForARareNameInAWholeOrganisation() throws Exception {
        for (var who : List.of(analyst, manager)) {
            // Unusual looking among all of them, and with whom nobody works, is found once in some minutes, by the
            // first
            // page that says how much waits.
            sees(who, "/our-policies");
            for (var words : List.of("nobody of that name", "jay", "2999", "amina jay", "sam nobody", "sam 123 am")) {
                assertFew(RowsRead.by(() -> sends(who, "/young-people/search", "words", words)), words, FEW);
            }
        }
    }

    @Test
    void theSearchForACommonNameInAWholeOrganisation() throws Exception {
        for (var words : List.of("sam", "a", "12", "4", "sam 2", "1 2")) {
            assertFew(RowsRead.by(() -> sends(analyst, "/young-people/search", "words", words)), words);
        }
    }

    @Test
    void whatStandsInOneRecord() throws Exception {
        for (var page : List.of("", "/record", "/who-looked", "/workers", "/sharing")) {
            var address = "/young-people/" + young.id() + page;
            assertFew(RowsRead.by(() -> sees(worker, address)), address);
        }
        var search = "/young-people/" + young.id() + "/record/search";
        assertFew(RowsRead.by(() -> sends(worker, search, "words", "flat")), search);
    }

    @Test
    void workersAreFoundBesideTheirTimesBeforeAnythingIsCounted() throws Exception {
        tellOfManyWorkers();
        forgetCounted("worker", "involvement", "assignment", "young_person");
        var read = RowsRead.by(() -> figures.refreshNow(large.id()));
        assertThat(read.get("involvement")).isBetween(YOUNG_PEOPLE / 2L, 5L * YOUNG_PEOPLE);
        assertThat(read.get("worker")).isBetween(YOUNG_PEOPLE / 2L, 4L * YOUNG_PEOPLE);
    }

    @Test
    void theTimesOfOneWorkerAreFoundByThem() throws Exception {
        tellOfManyWorkers();
        var one = acting.as(Actor.job(JobName.IMPORT, large.id()), viewer -> jdbc.sql(
                        "select id from worker where organisation_id = ? and sw_id = 'SW7'")
                .param(large.id())
                .query(UUID.class)
                .single());
        var page = "/workers/" + one;
        sees(manager, "/our-policies");
        var read = RowsRead.by(() -> sees(manager, page));
        assertThat(read.get("involvement")).as(page).isBetween(1L, FEW);
        assertFew(RowsRead.by(() -> sees(worker, "/notes-of-the-day")), "/notes-of-the-day");
    }

    @Test
    void aWorkersNameIsLookedForAmongThoseCalledSo() throws Exception {
        tellOfManyWorkers();
        analyzed();
        sees(manager, "/our-policies");
        for (var words : List.of("nobody of that name", "SW299", "amina jay")) {
            assertFew(RowsRead.by(() -> sends(manager, "/young-people/search", "words", words)), words, FEW);
        }
    }

    private void tellOfManyWorkers() {
        isTold = false;
        acting.doAs(Actor.job(JobName.IMPORT, large.id()), viewer -> jdbc.sql("""
                        with made as (insert into worker (organisation_id, sw_id) select :id, 'SW' || n from generate_series(0, :many - 1) n
                            returning id, sw_id)
                        insert into involvement (organisation_id, young_person_id, worker_id, starts_on)
                        select :id, y.id, m.id, date '2017-01-01' from young_person y join made m on m.sw_id = 'SW' || y.child_number::int % :many
                         where y.organisation_id = :id and y.known_as like 'Sam %'
                        """)
                .param("id", large.id())
                .param("many", YOUNG_PEOPLE / 10)
                .update());
    }

    /** As where a first return was just loaded. */
    private static void forgetCounted(String... tables) throws SQLException {
        try (var connection = TestDatabase.owner().getConnection();
                var statement = connection.createStatement()) {
            for (var table : tables) {
                statement.execute("select pg_clear_relation_stats('public', '" + table + "')");
                statement.execute("select pg_clear_attribute_stats('public', '" + table
                        + "', attname, false) from pg_attribute where attrelid = '" + table
                        + "'::regclass and attnum > 0 and not attisdropped");
            }
        }
    }

    @Test
    void readingAWholeTableIsNoticed() throws Exception {
        var read = RowsRead.by(() -> acting.doAs(
                Actor.job(JobName.MEASURES, large.id()), viewer -> jdbc.sql("select count(known_as) from young_person")
                        .query(Integer.class)
                        .single()));
        assertThat(large()).contains("young_person", "young_person_figures", "person_name");
        assertThat(read.get("young_person")).isGreaterThanOrEqualTo(YOUNG_PEOPLE);
    }

    private static String next(Document page) {
        return page.select("nav.pages a[rel=next]").attr("href");
    }

    private void assertFew(Map<String, Long> read, String what) {
        assertFew(read, what, MOST);
    }

    private void assertFew(Map<String, Long> read, String what, long most) {
        assertThat(read).as(what).containsKey("young_person");
        read.keySet().retainAll(large());
        var ofEachWord = OF_EACH_WORD * what.split(" ").length;
        assertThat(read).as(what).allSatisfy((table, rows) -> assertThat(rows)
                .as(table)
                .isLessThanOrEqualTo(table.endsWith("_part") ? ofEachWord : most));
    }

    /** A table of few rows is quicker read whole, each time anew; what other tests filled is asked about by them. */
    private List<String> large() {
        return rowsOfTables().entrySet().stream()
                .filter(table -> table.getValue() - before.getOrDefault(table.getKey(), 0L) >= YOUNG_PEOPLE / 10)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** As PostgreSQL counted them last. */
    private static Map<String, Long> rowsOfTables() {
        var rows = new TreeMap<String, Long>();
        JdbcClient.create(TestDatabase.owner())
                .sql("select relname, greatest(reltuples, 0)::bigint from pg_class where relkind = 'r'")
                .query((row, n) -> rows.put(row.getString(1), row.getLong(2)))
                .list();
        return rows;
    }
}
