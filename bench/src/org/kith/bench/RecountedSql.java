package org.kith.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * Young people in the teams of an organisation, each with three homes, four times with workers a return told, somebody assigned in Kith since, and a
 * catch-up each month of three years; put into the database past policy.
 */
final class RecountedSql {
    static final int WORKERS = 5;

    private static final String PEOPLE = " from young_person y where y.organisation_id = :organisation";

    /** As a catch-up that is written does; past policy no trigger does it. */
    private static final String MARKED = "insert into catch_up_mark (organisation_id, young_person_id)"
            + " select organisation_id, id from young_person where organisation_id = :organisation and %s";

    /** Each is met once a month. */
    private static final int A_NIGHT = 30;

    private static final List<String> ROWS = List.of(
            "set session_replication_role = replica",
            """
            insert into young_person (organisation_id, team_id, child_number, known_as, date_of_birth, sex, ethnicity, upn)
            select t.organisation_id, t.id, (t.nth * 125 + n)::text, 'Person ' || (t.nth * 125 + n), current_date - 6000 - n, '1', 'WBRI', 'UN3'
              from (select *, row_number() over (order by name) - 1 as nth from team where organisation_id = :organisation) t
             cross join generate_series(1, 125) n
            """,
            """
            insert into episode (organisation_id, young_person_id, starts_on, ends_on, place, provider, legal_status, need, reason_new, reason_ceased)
            select y.organisation_id, y.id, current_date - 1000 + k * 300, case when k < 2 then current_date - 700 + k * 300 end,
                   'U4', 'PR1', 'C2', 'N1', case k when 0 then 'S' else 'P' end, case when k < 2 then 'X1' end
            """ + PEOPLE.replace("from young_person y", "from young_person y cross join generate_series(0, 2) k"),
            """
            insert into worker (organisation_id, sw_id) select :organisation, 'SW' || n from generate_series(1, 200) n
            """,
            """
            insert into involvement (organisation_id, young_person_id, worker_id, starts_on, ends_on, change_reason)
            select y.organisation_id, y.id, w.id, current_date - 1000 + k * 200 + y.nth % 7, current_date - 810 + k * 200, 'LEFTRL'
              from (select *, child_number::int as nth from young_person where organisation_id = :organisation) y
             cross join generate_series(0, 3) k
              join (select *, row_number() over (order by id) - 1 as nth from worker where organisation_id = :organisation and sw_id is not null) w
                on w.nth = (y.nth * 7 + k * 13) % 200
            """,
            """
            insert into assignment (id, organisation_id, young_person_id, account_id, role, starts_on, starts_because, started_by)
            select gen_random_uuid(), y.organisation_id, y.id, a.id, 'personal adviser', current_date - 200, 'x', a.id
            """ + colleague("= y.nth / 25"),
            """
            insert into entry (id, organisation_id, young_person_id, author_id, by_young_person, section, kind, happened_on, written_at, title, body)
            select gen_random_uuid(), y.organisation_id, y.id, a.id, false, 'home', 'catch-up', current_date - k * 30, now() - make_interval(days => k * 30),
                   'We met', 'Hi, today we walked and spoke of the flat, of work and of what comes next.'
            """
                    + colleague("= (y.nth + k / 9) % " + WORKERS)
                            .replace("join (select a.*", "cross join generate_series(0, 35) k join (select a.*"),
            MARKED.formatted("true"));

    private RecountedSql() {}

    /** Of one in thirty a catch-up was written since the night before. */
    static void oneDay(Path home, UUID organisation, int day) throws Exception {
        var met = MARKED.formatted("child_number::int %% %d = %d".formatted(A_NIGHT, day % A_NIGHT));
        try (var connection = Stage.pastPolicy(home).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(met.replace(":organisation", "'" + organisation + "'::uuid"));
        }
    }

    private static String colleague(String nth) {
        return """
              from (select *, row_number() over (partition by team_id order by id) - 1 as nth from young_person where organisation_id = :organisation) y
              join (select a.*, m.team_id, row_number() over (partition by m.team_id order by a.name) - 1 as nth from account a
                      join team_member m on m.account_id = a.id where a.organisation_id = :organisation and a.role = 'worker') a
                on a.team_id = y.team_id and a.nth\s""" + nth;
    }

    static void fill(Path home, UUID organisation) throws Exception {
        try (var connection = Stage.pastPolicy(home).getConnection()) {
            for (var sql : ROWS) {
                try (var statement =
                        connection.prepareStatement(sql.replace(":organisation", "'" + organisation + "'::uuid"))) {
                    statement.execute();
                }
            }
        }
        LargeRecordSql.tidy(Stage.ownersOf(home));
    }
}
