package org.kith.returns;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about what in a return could not be understood. */
@Component
class FindingSql {
    private static final int AT_ONCE = 1000;

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
                insert into return_finding (organisation_id, return_id, young_person_id, kind, file, line, col, child, found, expected)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
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
        });
    }

    /** Findings of earlier loadings of the same year stay with those returns, and no longer stand on a young person's page. */
    void detachEarlier(Order order, int year) {
        jdbc.sql("""
                        with detached as (
                            delete from return_finding f using return_import i
                             where i.id = f.return_id and i.organisation_id = ? and i.year = ? and i.id <> ?
                               and f.young_person_id is not null
                            returning f.*)
                        insert into return_finding (organisation_id, return_id, kind, file, line, col, child, found, expected)
                        select organisation_id, return_id, kind, file, line, col, child, found, expected from detached order by id
                        """).params(order.organisation(), year, order.id()).update();
    }

    /** In the order they were made. */
    List<Kept> of(UUID id, int most) {
        return jdbc.sql("""
                        select young_person_id, kind, file, line, col, child, found, expected from return_finding
                         where return_id = ? order by id limit ?
                        """)
                .params(id, most)
                .query((row, number) -> new Kept(
                        row.getObject("young_person_id", UUID.class),
                        new Finding(
                                Finding.Kind.valueOf(row.getString("kind")),
                                row.getString("file"),
                                row.getLong("line"),
                                row.getString("col"),
                                row.getString("child"),
                                row.getString("found"),
                                row.getString("expected"))))
                .list();
    }
}
