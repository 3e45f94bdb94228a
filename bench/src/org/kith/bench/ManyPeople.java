package org.kith.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * An organisation of many young people and nothing written to them, put into the database of a Kith that already runs, of this build or of an
 * older one: only by what both have. There is an account for each that asks at once, as people have one each: what is done one by one for an
 * account would otherwise be measured too.
 *
 * @param workers see a team of it, all the same one
 * @param analysts see all of it
 */
record ManyPeople(UUID organisation, List<UUID> workers, List<UUID> analysts) {
    static final int AT_ONCE = 32;
    static final int IN_TEAM = 250;
    private static final int WORKERS = 200;

    private static final String HOUSE = """
            with o as (insert into organisation (id, name) values (?, 'Many') returning id),
            t as (insert into team (id, organisation_id, name)
                  select gen_random_uuid(), ?, 'Team ' || n from generate_series(1, ?) n returning id),
            a as (insert into account (id, organisation_id, name, role)
                  select id, ?, 'Worker', 'worker' from unnest(?::uuid[]) id union all select id, ?, 'Analyst', 'analyst' from unnest(?::uuid[]) id
                  returning id)
            insert into team_member (organisation_id, team_id, account_id) select ?, (select id from t order by id limit 1), id from unnest(?::uuid[]) id
            """;

    private static final String PEOPLE = """
            with place as (select id, row_number() over (order by id) - 1 as nth, count(*) over () as teams from team where organisation_id = ?)
            insert into young_person (organisation_id, team_id, child_number, known_as, date_of_birth, sex, ethnicity, upn)
            select ?, place.id, n::text,
                   case when n % 7 > 0 then (array['Jay', 'Maya', 'Zoë', 'Nkechi', 'Llinos', 'Amir', 'O’Brien', 'Łukasz'])[1 + n % 8] || ' Person ' || n end,
                   current_date - 365 * 16 - (n * 37) % 3285, (1 + n % 2)::text, 'WBRI', 'UN3'
              from generate_series(1, ?) n join place on place.nth = n % place.teams
            """;

    private static final String FIGURES = """
            with known as (select id, row_number() over (order by id) - 1 as nth from worker where organisation_id = ?)
            insert into young_person_figures as f (young_person_id, organisation_id, as_of, worker_id, worker_since, care_leaver, in_care, workers,
                   changes, asked_by_child, days, days_without_worker, longest_spell_days, current_spell_days, upc_days, attention)
            select y.id, y.organisation_id, current_date, known.id, current_date - 90, n % 2 = 0, n % 2 = 1, 1 + n % 5, 1, 0, 365, n % 90, 200, 90, 1,
                   case when n % 9 = 0 then 1000000 * (n % 300) else 0 end + 1000 * (n % 90) + 1 + n % 5
              from (select *, child_number::int as n from young_person where organisation_id = ?) y left join known on known.nth = n % 200 and n % 9 > 0
            on conflict (young_person_id) do update set (as_of, worker_id, worker_since, care_leaver, in_care, workers, changes, asked_by_child, days,
                   days_without_worker, longest_spell_days, current_spell_days, upc_days, attention)
                = (excluded.as_of, excluded.worker_id, excluded.worker_since, excluded.care_leaver, excluded.in_care, excluded.workers, excluded.changes,
                   excluded.asked_by_child, excluded.days, excluded.days_without_worker, excluded.longest_spell_days, excluded.current_spell_days,
                   excluded.upc_days, excluded.attention)
            """;

    static ManyPeople in(Path home, int count) throws Exception {
        var many = new ManyPeople(UUID.randomUUID(), ids(), ids());
        try (var connection = Stage.pastPolicy(home).getConnection()) {
            many.house(connection, Math.max(1, count / IN_TEAM));
        }
        many.fill(Stage.databaseOf(home), Stage.tokenOf(home), count);
        LargeRecordSql.tidy(Stage.ownersOf(home));
        return many;
    }

    private static List<UUID> ids() {
        return Stream.generate(UUID::randomUUID).limit(AT_ONCE).toList();
    }

    private void house(Connection connection, int teams) throws SQLException {
        run(
                connection,
                HOUSE,
                organisation,
                organisation,
                teams,
                organisation,
                workers.toArray(UUID[]::new),
                organisation,
                analysts.toArray(UUID[]::new),
                organisation,
                workers.toArray(UUID[]::new));
    }

    private void fill(DataSource app, byte[] token, int count) throws SQLException {
        try (var connection = app.getConnection()) {
            connection.setAutoCommit(false);
            begin(connection, token);
            run(
                    connection,
                    "insert into worker (organisation_id, sw_id) select ?, 'SW' || n from generate_series(1, ?) n",
                    organisation,
                    WORKERS);
            run(connection, PEOPLE, organisation, organisation, count);
            run(connection, FIGURES, organisation, organisation);
            connection.commit();
        }
    }

    /** An older build asks for no token. */
    private void begin(Connection connection, byte[] token) throws SQLException {
        try (var asking = connection.createStatement();
                var takesToken = asking.executeQuery(
                        "select from pg_proc where pronamespace = 'kith'::regnamespace and proname = 'begin' and pronargs = 5")) {
            if (takesToken.next()) {
                run(connection, "select kith.begin(null, 'import', ?, null, ?)", organisation, token);
            } else {
                run(connection, "select kith.begin(null, 'import', ?, null)", organisation);
            }
        }
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }
}
