package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.Young;
import org.kith.inbox.CountedOnce;

/** A page of a long record reads about as many entries as it shows, also where PostgreSQL has not counted its rows yet, as in a fresh database. */
@ExtendWith(CountedOnce.EachTime.class)
class UncountedRecordTest extends OnPages {
    private static final int ENTRIES = 3_000;
    private static final long MOST = ENTRIES / 10;

    private Colleague worker;
    private Colleague partner;
    private Young young;
    private String record;

    @BeforeEach
    void tell() throws Exception {
        var organisation = world.organisation("Long");
        var team = organisation.team("Team 1");
        worker = team.worker("Amina");
        young = team.youngPerson("Jay").comesIn();
        var service = organisation.service("Canalside", "learning");
        partner = service.partner("Dana");
        young.shares("home").with(service);
        worker.worksWith(young).since("2016-01-01");
        world.settle();
        record = "/young-people/" + young.id() + "/record";
        asSuperuser(
                "set session_replication_role = replica",
                "insert into entry (id, organisation_id, young_person_id, author_id, by_young_person, section, kind, happened_on, written_at, title, body)"
                        + " select gen_random_uuid(), y.organisation_id, y.id, '" + worker.account()
                        + "', false, 'home', 'note',"
                        + " current_date - n / 3, now(), '', 'x' from young_person y, generate_series(1, " + ENTRIES
                        + ") n where y.id = '" + young.id() + "'",
                "insert into entry (id, organisation_id, young_person_id, author_id, by_young_person, section, kind, happened_on, written_at, title, body)"
                        + " select gen_random_uuid(), y.organisation_id, gen_random_uuid(), '" + worker.account()
                        + "', false, 'home', 'note',"
                        + " current_date - n / 3, now(), '', 'x' from young_person y, generate_series(1, 20000) n where y.id = '"
                        + young.id() + "'",
                "set session_replication_role = origin",
                "select pg_clear_relation_stats('public', 'entry')",
                "delete from pg_statistic where starelid = 'entry'::regclass");
    }

    @AfterEach
    void count() throws SQLException {
        asSuperuser(
                "set session_replication_role = replica",
                "delete from entry e where e.author_id = '" + worker.account() + "'",
                "set session_replication_role = origin",
                "analyze entry");
    }

    @Test
    void eachPageOfARecordReadsWhatItShows() throws Exception {
        for (var who : List.of(worker.account(), partner.account(), young.account())) {
            for (var page : List.of(record, next(who, record), record + "?section=home")) {
                assertThat(page).startsWith(record);
                assertThat(RowsRead.by(() -> sees(who, page)).get("entry"))
                        .as(who + " " + page)
                        .isBetween(1L, MOST);
            }
        }
    }

    private String next(UUID who, String page) throws Exception {
        return sees(who, page).select("nav.pages a[rel=next]").attr("href");
    }

    private static void asSuperuser(String... statements) throws SQLException {
        try (var connection = TestDatabase.superuser().getConnection();
                var statement = connection.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
        }
    }
}
