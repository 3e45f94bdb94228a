package org.kith.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Statements that put rows of returns back where they are when two numbers stand apart. A row that both of them stated is two then: as it was
 * said before for the one, and as it is said now for the other.
 */
@Component
class PartingSql {
    private static final String FACTS = "date_of_birth, sex, ethnicity, upn, unaccompanied, unaccompanied_until";
    private static final String TO = "case r.goes_to when 'kept' then :kept else :other end";
    private static final String OPPOSITE = "case r.goes_to when 'kept' then :other else :kept end";

    private final JdbcClient jdbc;

    PartingSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes somebody of the other number, where Kith has nobody and a return stated something under it. */
    UUID makeOther(JoiningSql.Pair pair) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into young_person (id, organisation_id, team_id, child_number, %1$s, stated_year)
                        select :id, y.organisation_id, y.team_id, :number, %1$s,
                               coalesce((select max(r.year) from child_number_row r where r.answer_id = :answer), y.stated_year)
                          from young_person y where y.id = :kept
                        """.formatted(FACTS))
                .param("id", id)
                .param("number", pair.number())
                .param("answer", pair.answer())
                .param("kept", pair.kept())
                .update();
        return id;
    }

    /** Who they are, as returns said it before the other number was stated for them. */
    void facts(JoiningSql.Pair pair, UUID other) {
        jdbc.sql("""
                        update young_person y set (%1$s) = (select %1$s from young_person k where k.id = :kept),
                               stated_year = coalesce(r.year, y.stated_year)
                          from child_number_row r where y.id = :other and r.answer_id = :answer and r.of_id = :kept
                        """.formatted(FACTS))
                .param("kept", pair.kept())
                .param("other", other)
                .param("answer", pair.answer())
                .update();
        jdbc.sql("""
                        update young_person y set %s
                          from child_number_row r cross join lateral jsonb_populate_record(null::young_person, r.was) w
                         where y.id = :kept and r.answer_id = :answer and r.of_id = y.id
                        """.formatted(sets(List.of((FACTS + ", stated_year").split(", ")))))
                .param("kept", pair.kept())
                .param("answer", pair.answer())
                .update();
    }

    void rows(RowTable<?> table, JoiningSql.Pair pair, UUID other) {
        var name = table.name();
        var columns = new ArrayList<>(table.columnNames());
        columns.add("stated_year");
        var said = String.join(", ", columns);
        run("""
                insert into %s (%s, young_person_id, organisation_id)
                select %s, %s, t.organisation_id from %1$s t join child_number_row r on r.of_id = t.id and r.of_table = '%1$s'
                 where r.answer_id = :answer and r.was is not null
                """.formatted(name, said, now(columns), OPPOSITE), pair, other);
        run("""
                update %s t set %s, young_person_id = %s
                  from child_number_row r cross join lateral jsonb_populate_record(null::%1$s, r.was) w
                 where r.answer_id = :answer and r.of_table = '%1$s' and r.of_id = t.id and r.was is not null
                """.formatted(name, sets(columns) + leftOpen(table), TO), pair, other);
        run(
                """
                insert into %s (id, %s, young_person_id, organisation_id)
                select w.id, %s, %s, w.organisation_id
                  from child_number_row r cross join lateral jsonb_populate_record(null::%1$s, r.was) w
                 where r.answer_id = :answer and r.of_table = '%1$s' and r.was is not null and not exists (select from %1$s t where t.id = r.of_id)
                """.formatted(name, said, columns.stream().map("w."::concat).collect(Collectors.joining(", ")), TO),
                pair,
                other);
        run("""
                update %s t set young_person_id = %s from child_number_row r
                 where r.answer_id = :answer and r.of_table = '%1$s' and r.of_id = t.id and r.was is null
                """.formatted(name, TO), pair, other);
    }

    /** Brings back who was said in Kith to work with them, unless the same colleague was said to work with them there meanwhile. */
    void assignments(JoiningSql.Pair pair, UUID other) {
        jdbc.sql("""
                        update assignment a set young_person_id = :other from child_number_row r
                         where r.answer_id = :answer and r.of_table = 'assignment' and r.of_id = a.id
                           and not (a.ends_on is null and exists (select from assignment k
                               where k.young_person_id = :other and k.account_id = a.account_id and k.ends_on is null))
                        """).param("answer", pair.answer()).param("other", other).update();
    }

    void forget(UUID answer) {
        jdbc.sql("delete from child_number_row where answer_id = ?")
                .param(answer)
                .update();
    }

    private void run(String sql, JoiningSql.Pair pair, UUID other) {
        jdbc.sql(sql)
                .param("answer", pair.answer())
                .param("kept", pair.kept())
                .param("other", other)
                .update();
    }

    private static String sets(List<String> columns) {
        return columns.stream().map(column -> column + " = w." + column).collect(Collectors.joining(", "));
    }

    /** What was stated for the other number alone was said by the return that stated it there. */
    private static String now(List<String> columns) {
        return columns.stream()
                .map(column -> column.equals("stated_year") ? "coalesce(r.year, t.stated_year)" : "t." + column)
                .collect(Collectors.joining(", "));
    }

    /** What had no end, and was named under the other number alone, was left out of that return. */
    private static String leftOpen(RowTable<?> table) {
        return table.mayStayOpen() ? """
                , not_in_return = coalesce(w.not_in_return, case when w.ends_on is null and r.year > w.stated_year then r.year end),
                known_until = coalesce(w.known_until, case when w.ends_on is null and r.year > w.stated_year
                    then greatest(w.starts_on, make_date(r.year - 1, 3, 31)) end)
                """ : "";
    }
}
