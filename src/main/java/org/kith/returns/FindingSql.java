package org.kith.returns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.intake.Finding;
import org.kith.ssda903.Fault;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about what in a return could not be understood. */
@Component
class FindingSql {
    private static final int AT_ONCE = 1000;

    /** How many rows of a fault are told of one by one: see {@link Finding#isOfTheWhole}. */
    private static final String ALONE =
            "case when f.expected like '%%%s' or f.expected like '%%%s' or f.expected = '%s' then 1 else %d end"
                    .formatted(Finding.MONTH_FIRST, Finding.DAY_NUMBER, Finding.HEADINGS_AGAIN, Fault.ONE_BY_ONE);

    /** How many findings a return {@code i} has as people are told them, where a whole column shares one. */
    static final String AS_TOLD = """
            select coalesce(sum(case when fault.all_rows > fault.alone then 1 else fault.kept end), 0)
              from (select count(*) as kept, sum(1 + f.more) as all_rows, ALONE as alone from return_finding f
                     where f.return_id = i.id group by f.kind, f.file, f.col, f.expected) fault
            """.replace("ALONE", ALONE);

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    FindingSql(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** @param youngPerson whom the row is about, once they are in the record */
    record Kept(@Nullable UUID youngPerson, Finding finding) {}

    /** @param people young people by child number, to tie a finding to whom it is about */
    void replace(Order order, List<Finding> findings, Map<String, UUID> people) {
        jdbc.sql("delete from return_finding where return_id = ?")
                .param(order.id())
                .update();
        batches.batchUpdate("""
                insert into return_finding (organisation_id, return_id, young_person_id, kind, file, line, col, child, found, expected, more)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, findings, AT_ONCE, (row, finding) -> {
            row.setObject(1, order.organisation());
            row.setObject(2, order.id());
            row.setObject(3, people.get(finding.child()), java.sql.Types.OTHER);
            row.setString(4, finding.kind().name());
            row.setString(5, finding.file());
            row.setLong(6, finding.line());
            row.setString(7, finding.column());
            row.setString(8, finding.child());
            row.setString(9, finding.found());
            row.setString(10, finding.expected());
            row.setInt(11, finding.more().rows());
        });
        jdbc.sql("update return_import i set findings = (" + AS_TOLD + ") where i.id = ?")
                .param(order.id())
                .update();
    }

    /** Findings of earlier loadings of the same year stay with those returns, and no longer stand on a young person's page. */
    void detachEarlier(Order order, int year) {
        jdbc.sql("""
                        with detached as (
                            delete from return_finding f using return_import i
                             where i.id = f.return_id and i.organisation_id = ? and i.year = ? and i.id <> ?
                               and f.young_person_id is not null
                            returning f.*)
                        insert into return_finding (organisation_id, return_id, kind, file, line, col, child, found, expected, more)
                        select organisation_id, return_id, kind, file, line, col, child, found, expected, more from detached order by id
                        """).params(order.organisation(), year, order.id()).update();
    }

    /** As people are told them ({@link Fault}), in the order they were made. */
    List<Kept> of(UUID id, int most) {
        return jdbc.sql("""
                        with row_ as (
                            select f.*, ALONE as alone, sum(1 + f.more) over fault as all_rows, row_number() over in_order as nth,
                                   min(f.child) over fault = max(f.child) over fault as of_one_child,
                                   array_remove(array[lead(f.line) over in_order, lead(f.line, 2) over in_order], null) as next_lines
                              from return_finding f where f.return_id = :id
                            window fault as (partition by f.kind, f.file, f.col, f.expected), in_order as (fault order by f.id))
                        select id, kind, file, line, col, found, expected,
                               case when all_rows <= alone or of_one_child then child else '' end as child,
                               case when all_rows <= alone or of_one_child then young_person_id end as young_person_id,
                               case when all_rows <= alone then '{}' else next_lines end as next_lines,
                               case when all_rows <= alone then more else all_rows - 1 end as more
                          from row_ where all_rows <= alone or nth = 1 order by id limit :most
                        """.replace("ALONE", ALONE))
                .param("id", id)
                .param("most", most)
                .query((row, number) -> kept(row))
                .list();
    }

    /** Those of the record who have these numbers. */
    List<UUID> numbered(UUID organisation, Collection<String> numbers) {
        return jdbc.sql("select id from young_person where organisation_id = ? and child_number = any (?)")
                .params(organisation, numbers.toArray(String[]::new))
                .query(UUID.class)
                .list();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        var finding = new Finding(
                Finding.Kind.valueOf(row.getString("kind")),
                row.getString("file"),
                row.getLong("line"),
                row.getString("col"),
                row.getString("child"),
                row.getString("found"),
                row.getString("expected"),
                "",
                new Finding.More(List.of((Long[]) row.getArray("next_lines").getArray()), row.getInt("more")));
        return new Kept(row.getObject("young_person_id", UUID.class), finding);
    }
}
