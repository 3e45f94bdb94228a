package org.kith.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Fills the record as the job that loads returns, so every row goes through the policy; each step is a transaction of its own. */
final class LargeRecordSql {
    private static final int AT_ONCE = 1_000;
    /** Young people in steps of {@link #AT_ONCE}, each beginning at the number given. */
    private static final String THOSE =
            "select y.*, child_number::int as n, current_date - 1300 - child_number::int % 400 as began from young_person y"
                    + " where y.organisation_id = ? and child_number::int >= ? and child_number::int < ? + " + AT_ONCE;

    private static final String YOUNG_PEOPLE = """
            with place as (select id, row_number() over (order by made_at, id) - 1 as nth, count(*) over () as teams from team)
            insert into young_person (organisation_id, team_id, child_number, known_as, date_of_birth, sex, ethnicity, upn)
            select ?, place.id, n::text, case when n % 7 > 0 then 'Person ' || n end,
                   current_date - 365 * 16 - (n * 37) % 3285, (1 + n % 2)::text, 'WBRI', 'UN3'
              from generate_series(?, ?) n join place on place.nth = n % place.teams
            """;

    private static final List<String> ABOUT_THEM = List.of("""
            insert into episode (organisation_id, young_person_id, starts_on, ends_on, place, provider, legal_status, need, reason_new,
                   reason_ceased, reason_place_change, home_postcode, place_postcode)
            select organisation_id, id, began + k * 200, case when k < 5 then began + (k + 1) * 200 end,
                   (array['U6', 'U4', 'K2', 'H5', 'P2', 'R3'])[1 + (n + k) % 6], 'PR1', 'C2', 'N1', case k when 0 then 'S' else 'P' end,
                   case when k < 5 then 'X1' end, case when k < 5 then 'CARPL' end, 'ZZ1 1AA', 'ZZ2 2BB'
              from those cross join generate_series(0, 5) k
            """, """
            , known as (select id, row_number() over (order by id) - 1 as nth, count(*) over () as workers from worker)
            insert into involvement (organisation_id, young_person_id, worker_id, starts_on, ends_on, change_reason)
            select organisation_id, those.id, known.id, began + k * 130 + k % 4 * 5, case when k < 9 or n % 9 = 0 then began + k * 130 + 130 end,
                   case when k > 0 then (array['LEFTRL', 'ORGRST', 'CHCHAN', 'ABSENC'])[1 + (n + k) % 4] end
              from those cross join generate_series(0, 9) k join known on known.nth = (n * 7 + k * 13) % known.workers
            """, """
            insert into review (organisation_id, young_person_id, held_on, participation)
            select organisation_id, id, began + k * 14, 'PN' || 1 + (n + k) % 7 from those cross join generate_series(0, 89) k
            """, """
            insert into missing_period (organisation_id, young_person_id, kind, starts_on, ends_on)
            select organisation_id, id, 'M', began + 300, began + 303 from those
            """, """
            insert into deprivation_of_liberty (organisation_id, young_person_id, starts_on, ends_on)
            select organisation_id, id, began + 300, began + 390 from those where n % 20 = 0
            """, """
            insert into care_leaver_status (organisation_id, young_person_id, year, in_touch, activity, accommodation)
            select organisation_id, id, extract(year from current_date)::int - 1, 'YES', 'F2', 'Z1' from those where n % 2 = 0
            """, """
            update review r set participation = 'PN1' from those
             where r.young_person_id = those.id and r.held_on = those.began + 14 and r.participation <> 'PN1'
            """);

    /** A hundred notes of 390 letters to the young person the transaction is about. */
    private static final String ENTRIES = """
            insert into entry (id, organisation_id, young_person_id, author_id, by_young_person, section, kind, happened_on, written_at, title, body)
            select gen_random_uuid(), y.organisation_id, y.id, kith.actor(), false,
                   (array['about-me', 'home', 'health', 'learning', 'money', 'people', 'identity', 'safety', 'skills', 'plan'])[1 + k % 10],
                   (array['note', 'catch-up', 'achievement'])[1 + k % 3], current_date - k * 9, now() - make_interval(days => k * 9),
                   'Visit ' || k,
                   left('Hi Person, today we walked and you told me about ' || md5(k::text || y.child_number) || '. '
                        || repeat('We spoke of the flat, of work and of what comes next. ', 8), 390)
              from young_person y cross join generate_series(0, 99) k where y.id = kith.person()
            """;

    private final DataSource app;
    private final byte[] token;
    private final UUID organisation;

    LargeRecordSql(DataSource app, byte[] token, UUID organisation) {
        this.app = app;
        this.token = token;
        this.organisation = organisation;
    }

    /** Answers how many rows were written. */
    long fill(int youngPeople) throws SQLException {
        var rows = 0L;
        try (var connection = app.getConnection()) {
            connection.setAutoCommit(false);
            for (var first = 0; first < youngPeople; first += AT_ONCE) {
                begin(connection);
                rows += write(connection, YOUNG_PEOPLE, first, Math.min(first + AT_ONCE, youngPeople) - 1);
                for (var insert : ABOUT_THEM) {
                    rows += write(connection, "with those as (" + THOSE + ") " + insert, first, first);
                }
                connection.commit();
            }
        }
        return rows;
    }

    /** Each writes to the young people of their team, as themselves and to one after the other; answers how many entries there are then. */
    long write(List<UUID> workers) throws SQLException {
        var rows = 0L;
        try (var connection = app.getConnection();
                var begin = connection.prepareStatement("select kith.begin(?, null, null, ?, ?)");
                var write = connection.prepareStatement(ENTRIES)) {
            connection.setAutoCommit(false);
            for (var worker : viewers(workers)) {
                for (var youngPerson : worker.youngPeople()) {
                    begin.setObject(1, worker.account());
                    begin.setObject(2, youngPerson);
                    begin.setBytes(3, token);
                    begin.execute();
                    rows += write.executeLargeUpdate();
                }
                connection.commit();
            }
        }
        return rows;
    }

    private void begin(Connection connection) throws SQLException {
        try (var call = connection.prepareStatement("select kith.begin(null, 'import', ?, null, ?)")) {
            call.setObject(1, organisation);
            call.setBytes(2, token);
            call.execute();
        }
    }

    private long write(Connection connection, String sql, int first, int second) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, organisation);
            statement.setInt(2, first);
            statement.setInt(3, second);
            return statement.executeLargeUpdate();
        }
    }

    /** What autovacuum would have done by the next day. */
    static void tidy(DataSource owner) throws SQLException {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    /** What one entry takes on disk, indexes included, in bytes. */
    static double bytesAnEntry(DataSource owner) throws SQLException {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement();
                var size = statement.executeQuery(
                        "select pg_total_relation_size('entry') / greatest(reltuples, 1) from pg_class where relname = 'entry'")) {
            size.next();
            return size.getDouble(1);
        }
    }

    /** These workers, each with the young people they see. */
    List<Viewer> viewers(List<UUID> accounts) throws SQLException {
        var viewers = new ArrayList<Viewer>();
        try (var connection = app.getConnection();
                var begin = connection.prepareStatement("select kith.begin(?, null, null, null, ?)");
                var read = connection.prepareStatement("select id from young_person order by id")) {
            connection.setAutoCommit(false);
            for (var account : accounts) {
                begin.setObject(1, account);
                begin.setBytes(2, token);
                begin.execute();
                var seen = new ArrayList<UUID>();
                try (var rows = read.executeQuery()) {
                    while (rows.next()) {
                        seen.add(rows.getObject(1, UUID.class));
                    }
                }
                connection.rollback();
                viewers.add(new Viewer(account, List.copyOf(seen)));
            }
        }
        return viewers;
    }
}
