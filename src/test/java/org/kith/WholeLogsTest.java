package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;
import org.kith.inbox.CountedOnce;

/** Accounts, findings, unusual looks, what waits and a record's own pages read about as much as they show, of thousands of rows of others. Told once: nobody changes it. */
@ExtendWith(CountedOnce.EachTime.class)
@TestInstance(Lifecycle.PER_CLASS)
class WholeLogsTest extends OnPages {
    private static final int OTHERS = 3_000;
    private static final int TEAMS = 30;
    private static final long MOST = OTHERS / 5;

    private InOrganisation large;
    private Colleague worker;
    private Colleague manager;
    private Colleague analyst;
    private Colleague administrator;
    private Young young;

    @BeforeAll
    void tell() throws SQLException {
        large = world.organisation("Many");
        var team = large.team("Team 1");
        worker = team.worker("Amina");
        manager = team.manager("Ines");
        analyst = large.analyst("Wendy");
        administrator = large.administrator("Piotr");
        young = team.youngPerson("Jay");
        for (int i = 2; i <= TEAMS; i++) {
            large.team("Team " + i);
        }
        worker.worksWith(young).since("2016-01-01");
        world.settle();
        try (var connection = TestDatabase.superuser().getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("set local session_replication_role = replica");
                for (var sql : OF_OTHERS) {
                    statement.execute(sql.replace(":organisation", "'" + large.id() + "'::uuid")
                            .replace(":many", String.valueOf(OTHERS))
                            .replace(":teams", String.valueOf(TEAMS))
                            .replace(":worker", "'" + worker.account() + "'::uuid")
                            .replace(":young", "'" + young.id() + "'::uuid"));
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("analyze");
            }
        }
    }

    /** Young people of another team, with an account, a question, readings and findings of theirs each; and a long record of one of this team. */
    private static final List<String> OF_OTHERS = List.of(
            "insert into young_person (organisation_id, team_id, child_number, known_as, date_of_birth) select :organisation, t.id,"
                    + " 'x' || n, 'Sam ' || n, date '2000-01-01' from generate_series(1, :many) n"
                    + " join (select id, row_number() over (order by name) as nth from team where organisation_id = :organisation"
                    + " and name <> 'Team 1') t on t.nth = 1 + n % (:teams - 1)",
            "insert into person_name (young_person_id, organisation_id, known_as) select id, organisation_id, known_as from young_person y"
                    + " where y.organisation_id = :organisation on conflict do nothing",
            "insert into account (organisation_id, name, role, made_at, young_person_id) select organisation_id, '', 'young person', now(), id"
                    + " from young_person y where y.organisation_id = :organisation and y.id <> :young",
            "insert into reading (organisation_id, young_person_id, account_id, role, page, sections, read_at) select y.organisation_id, y.id,"
                    + " :worker, 'worker', 'lifeline', '{}', now() - interval '1 day' from young_person y"
                    + " where y.organisation_id = :organisation and y.id <> :young",
            "insert into entry (id, organisation_id, young_person_id, author_id, by_young_person, section, kind, happened_on, written_at, title, body)"
                    + " select gen_random_uuid(), y.organisation_id, y.id, :worker, false, 'home', 'note', current_date, now(), '', 'x'"
                    + " from young_person y where y.organisation_id = :organisation and y.id <> :young",
            "insert into entry (id, organisation_id, young_person_id, author_id, by_young_person, section, kind, happened_on, written_at, title, body)"
                    + " select gen_random_uuid(), :organisation, :young, :worker, false, 'home', 'note', current_date - n, now(), '', 'x'"
                    + " from generate_series(1, :many) n",
            "insert into entry (id, organisation_id, young_person_id, author_id, by_young_person, section, kind, happened_on, written_at, title, body)"
                    + " select gen_random_uuid(), a.organisation_id, a.young_person_id, a.id, true, 'home', 'note', current_date, now(), '', 'x'"
                    + " from account a where a.organisation_id = :organisation and a.young_person_id is not null",
            "insert into correction (id, organisation_id, young_person_id, entry_id, words, asked_by, asked_at) select gen_random_uuid(), e.organisation_id,"
                    + " e.young_person_id, e.id, 'x', a.id, now() from entry e join account a on a.young_person_id = e.young_person_id"
                    + " where e.organisation_id = :organisation",
            "insert into sharing_ask (id, organisation_id, young_person_id, asks, sections, recipient_kind, recipient_id, may_add, words, asked_by, asked_at)"
                    + " select gen_random_uuid(), :organisation, id, 'to share', '{home}', 'team', team_id, false, 'x', :worker, now() from young_person"
                    + " where organisation_id = :organisation and id <> :young",
            "insert into section_grant (id, organisation_id, young_person_id, section, recipient_kind, recipient_id, may_add, purpose, basis, starts_at,"
                    + " ends_at, decided_by, decided_at) select gen_random_uuid(), :organisation, id, 'home', 'team', team_id, false, 'x', 'agreed', now(),"
                    + " now() + interval '5 days', :worker, now() from young_person where organisation_id = :organisation and id <> :young",
            "insert into introduction (id, organisation_id, young_person_id, name, why, helper_id, said_by, said_at) select gen_random_uuid(),"
                    + " :organisation, id, 'x', 'x', :worker, :worker, now() from young_person where organisation_id = :organisation and id <> :young",
            "insert into help_ask (id, organisation_id, young_person_id, about, asked_by, asked_at) select gen_random_uuid(), organisation_id,"
                    + " young_person_id, 'home', id, now() from account where organisation_id = :organisation and young_person_id <> :young",
            "insert into service (id, organisation_id, name, kind, made_at) values (gen_random_uuid(), :organisation, 'Brightwell', 'housing', now())",
            "insert into referral_ask (id, organisation_id, young_person_id, service_id, help, words, asked_by, asked_at) select gen_random_uuid(),"
                    + " :organisation, y.id, s.id, 'home', 'x', :worker, now() from young_person y join service s on s.organisation_id = y.organisation_id"
                    + " where y.organisation_id = :organisation and y.id <> :young",
            "insert into return_import (id, organisation_id, team_name, year, came_by, state, made_at, finished_at, counts, findings)"
                    + " select gen_random_uuid(), :organisation, 'Team 1', 2021, 'command line', 'loaded', now(), now(), null, :many from generate_series(1, 2)",
            "insert into return_finding (organisation_id, return_id, kind, file, line, col, found, expected, child) select i.organisation_id, i.id,"
                    + " 'ROW_LEFT_OUT', 'header.csv', n, 'DOB', 'x', 'a day', n::text from return_import i, generate_series(1, :many) n"
                    + " where i.organisation_id = :organisation",
            "insert into handover (id, organisation_id, young_person_id, account_id, last_day, reason, opened_by, opened_at) select gen_random_uuid(),"
                    + " organisation_id, young_person_id, id, current_date + 30, 'LEFTOR', id, now() from account"
                    + " where organisation_id = :organisation and young_person_id is not null",
            "insert into handover_step (id, organisation_id, young_person_id, handover_id, kind, words, said_by, said_at) select gen_random_uuid(),"
                    + " organisation_id, young_person_id, id, 'letter', 'x', account_id, now() from handover where organisation_id = :organisation",
            "insert into assignment (id, organisation_id, young_person_id, account_id, role, starts_on, starts_because, started_by)"
                    + " select gen_random_uuid(), organisation_id, young_person_id, account_id, 'personal adviser', current_date - 400, 'x', account_id"
                    + " from handover where organisation_id = :organisation",
            "insert into promise (id, organisation_id, young_person_id, by_young_person, account_id, words, due, said_by, said_at) select gen_random_uuid(),"
                    + " organisation_id, young_person_id, false, account_id, 'x', current_date, account_id, now() from handover"
                    + " where organisation_id = :organisation");

    private static void assertFew(Map<String, Long> read, String what) {
        assertThat(read).as(what).containsKey("clock");
        assertThat(read)
                .as(what)
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isLessThanOrEqualTo(MOST));
    }

    private void few(Colleague who, String... pages) throws Exception {
        for (var page : pages) {
            assertFew(RowsRead.by(() -> sees(who, page)), page);
        }
    }

    @Test
    void accounts() throws Exception {
        few(administrator, "/staff", "/staff/invitation");
        few(worker, "/young-people/" + young.id() + "/sharing");
    }

    /** Of other organisations, and as PostgreSQL counted before they came, or as if there were hardly anybody who is no young person. */
    @Test
    void accountsWhereThousandsWorkElsewhere() throws Exception {
        try (var connection = TestDatabase.superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            try {
                statement.execute("insert into account (organisation_id, name, role, made_at)"
                        + " select gen_random_uuid(), 'Elsewhere', 'worker', now() from generate_series(1, 4000)");
                few(administrator, "/staff", "/staff/invitation", "/to-do");
                statement.execute(
                        "select pg_restore_attribute_stats('schemaname', 'public', 'relname', 'account', 'attname', 'young_person_id',"
                                + " 'inherited', false, 'null_frac', 0::real, 'n_distinct', (-1)::real)");
                statement.execute(
                        "select pg_restore_relation_stats('schemaname', 'public', 'relname', 'account', 'reltuples', 7777::real)");
                few(administrator, "/staff", "/staff/invitation", "/to-do");
            } finally {
                statement.execute("delete from account where name = 'Elsewhere'");
                statement.execute("set session_replication_role = origin");
                statement.execute("analyze account");
            }
        }
    }

    @Test
    void unusualLooks() throws Exception {
        few(manager, "/unusual-looks", "/looks", "/emergencies", "/to-do");
    }

    @Test
    void whatWaits() throws Exception {
        few(worker, "/to-do", "/waiting", "/drafts", "/withheld", "/young-people", "/looks", "/sharing");
    }

    @Test
    void whoWorksWithWhomAndHandsOver() throws Exception {
        few(worker, "/handovers");
        few(manager, "/handovers");
    }

    @Test
    void returnsAndTheirFindings() throws Exception {
        few(analyst, "/returns");
    }

    @Test
    void theSearchPagesWithWhoWrote() throws Exception {
        few(worker, "/record-search");
        var search = "/young-people/" + young.id() + "/record/search";
        assertFew(RowsRead.by(() -> sends(worker, search, "words", "")), search);
    }

    @Test
    void theTimelineOfALongRecordAndItsNextPages() throws Exception {
        var page = "/young-people/" + young.id() + "/record";
        for (int i = 0; i < 3; i++) {
            var address = page;
            few(worker, address);
            page = sees(worker, address).select("nav.pages a[rel=next]").attr("href");
            assertThat(page).isNotEmpty();
        }
    }
}
