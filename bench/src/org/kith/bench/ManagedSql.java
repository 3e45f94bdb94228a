package org.kith.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * Young people in teams of 125, each with a worker of their own who has 25, a promise that is due, and a handover of every fortieth; put into the
 * database past policy, since each would be said by somebody else.
 */
final class ManagedSql {
    static final int IN_TEAM = 125;

    private static final List<String> ROWS =
            List.of("set session_replication_role = replica", """
            insert into young_person (organisation_id, team_id, child_number, known_as, date_of_birth, sex, ethnicity, upn)
            select t.organisation_id, t.id, (t.nth * 125 + n)::text, 'Person ' || (t.nth * 125 + n), current_date - 6000 - n, '1', 'WBRI', 'UN3'
              from (select *, row_number() over (order by name) - 1 as nth from team where organisation_id = :organisation) t
             cross join generate_series(1, 125) n
            """, """
            insert into young_person_figures (young_person_id, organisation_id, as_of, care_leaver, in_care, workers, changes, asked_by_child, days,
                   days_without_worker, longest_spell_days, current_spell_days, upc_days, attention)
            select id, organisation_id, current_date, true, false, 1, 0, 0, 365, 0, 200, 90, 1, child_number::int % 90
              from young_person where organisation_id = :organisation
            on conflict (young_person_id) do update set as_of = excluded.as_of, workers = excluded.workers, attention = excluded.attention
            """, """
            insert into person_name (young_person_id, organisation_id, known_as) select id, organisation_id, known_as from young_person
             where organisation_id = :organisation on conflict do nothing
            """, """
            insert into assignment (id, organisation_id, young_person_id, account_id, role, starts_on, starts_because, started_by)
            select gen_random_uuid(), y.organisation_id, y.id, a.id, 'personal adviser', current_date - 400, 'x', a.id
              from (select *, row_number() over (partition by team_id order by id) - 1 as nth from young_person where organisation_id = :organisation) y
              join (select a.*, m.team_id, row_number() over (partition by m.team_id order by a.name) - 1 as nth from account a
                      join team_member m on m.account_id = a.id where a.organisation_id = :organisation and a.role = 'worker') a
                on a.team_id = y.team_id and a.nth = y.nth / 25
            """, """
            insert into promise (id, organisation_id, young_person_id, by_young_person, account_id, words, due, said_by, said_at)
            select gen_random_uuid(), organisation_id, young_person_id, false, account_id, 'To come along', current_date + 30, account_id, now()
              from assignment where organisation_id = :organisation
            """, """
            insert into handover (id, organisation_id, young_person_id, account_id, last_day, reason, opened_by, opened_at)
            select gen_random_uuid(), a.organisation_id, a.young_person_id, a.account_id, current_date + 20, 'LEFTRL', a.account_id, now()
              from assignment a join young_person y on y.id = a.young_person_id
             where a.organisation_id = :organisation and y.child_number::int % 40 = 0
            """);

    private ManagedSql() {}

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

    /** Any young person of somebody's teams: the pages are about all of them. */
    static UUID anybody(Path home, UUID organisation) throws SQLException, Exception {
        try (var connection = Stage.pastPolicy(home).getConnection();
                var statement =
                        connection.prepareStatement("select id from young_person where organisation_id = ? limit 1")) {
            statement.setObject(1, organisation);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        }
    }
}
