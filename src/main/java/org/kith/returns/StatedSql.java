package org.kith.returns;

import java.util.List;
import java.util.UUID;
import org.kith.numbers.OneNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that remember which rows a return states under which number of one young person. */
@Component
class StatedSql {
    private final JdbcClient jdbc;

    StatedSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param under what joins the numbers that the return names young people by, where that is not the one Kith knows them by */
    record Stating(UUID organisation, int year, List<OneNumber.Join> under) {
        UUID[] people() {
            return under.stream().map(OneNumber.Join::youngPerson).toArray(UUID[]::new);
        }

        UUID[] answers() {
            return under.stream().map(OneNumber.Join::answer).toArray(UUID[]::new);
        }
    }

    /**
     * What rows say before they are stated under another number than they were.
     *
     * @param person the column that says whose they are
     * @param stated the rows that the return states
     */
    void before(String table, String person, Stating stating, List<UUID> stated) {
        run("""
                update child_number_row r set was = to_jsonb(t), year = :year from %1$s t
                 where t.id = r.of_id and r.of_table = '%1$s' and t.id = any (:stated) and r.goes_to = 'other' and r.was is null
                   and r.answer_id <> all (:answers)
                """.formatted(table), stating, stated);
        run("""
                update child_number_row r set year = :year
                 where r.of_table = '%1$s' and r.of_id = any (:stated) and r.goes_to = 'kept' and r.was is not null and r.answer_id = any (:answers)
                """.formatted(table), stating, stated);
        run("""
                insert into child_number_row (organisation_id, answer_id, of_table, of_id, goes_to, was, year)
                select :organisation, s.answer, '%1$s', t.id, 'kept', to_jsonb(t), :year
                  from %1$s t join unnest(:people::uuid[], :answers::uuid[]) s (person, answer) on s.person = t.%2$s
                 where t.id = any (:stated)
                on conflict (of_id) do nothing
                """.formatted(table, person), stating, stated);
    }

    List<UUID> rows(String table, Stating stating) {
        return jdbc.sql("select id from " + table + " where young_person_id = any (?)")
                .param(stating.people())
                .query(UUID.class)
                .list();
    }

    /** Rows that were not there before. */
    void after(String table, Stating stating, List<UUID> before) {
        run("""
                insert into child_number_row (organisation_id, answer_id, of_table, of_id, goes_to, year)
                select :organisation, s.answer, '%1$s', t.id, 'other', :year
                  from %1$s t join unnest(:people::uuid[], :answers::uuid[]) s (person, answer) on s.person = t.young_person_id
                 where t.id <> all (:stated)
                on conflict (of_id) do nothing
                """.formatted(table), stating, before);
    }

    private void run(String sql, Stating stating, List<UUID> rows) {
        jdbc.sql(sql)
                .param("organisation", stating.organisation())
                .param("year", stating.year())
                .param("people", stating.people())
                .param("answers", stating.answers())
                .param("stated", rows.toArray(UUID[]::new))
                .update();
    }
}
