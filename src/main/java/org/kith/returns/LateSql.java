package org.kith.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Statements about a return of an earlier year that comes late, or once more: what is new in it, or named again, and has no end is marked as left out
 * by the first later return, as it would have been had they come in their order.
 */
@Component
class LateSql {
    /**
     * The later return gave that kind of file, and no row of theirs was left out of it as unreadable. Of somebody it names it takes nothing away by a
     * file without rows.
     */
    private static final String LEAVE_OPEN = """
            with later as (
                select i.id, i.year, i.named, i.given from return_import i
                 where i.organisation_id = :organisation and i.state = 'loaded' and i.year > :year order by i.year, i.finished_at desc, i.id limit 1),
            stated as (
                select exists (select from %1$s o join later l on o.stated_year >= l.year where o.organisation_id = :organisation) as some)
            update %1$s t set not_in_return = l.year, known_until = greatest(t.starts_on, :lastDay)
              from later l, stated s, young_person y
             where t.organisation_id = :organisation and %2$s and y.id = t.young_person_id
               and t.ends_on is null and t.not_in_return is null
               and (s.some or '%1$s' = any (l.given) and y.id <> all (coalesce(l.named, '{}')))
               and not exists (select from return_finding f where f.return_id = l.id and f.kind = 'ROW_LEFT_OUT' and f.child in (y.child_number, ''))
            """;

    private static final String NEW = "t.young_person_id = any (:which) and t.stated_year = :year";

    /** An earlier return may have stated them first, and a corrected one left them out until now. */
    private static final String NAMED_AGAIN = "t.id = any (:which) and t.stated_year <= :year";

    private final JdbcClient jdbc;

    LateSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param lastDay the last day that the return tells of */
    void leaveOpen(UUID organisation, Comparison changes, LocalDate lastDay) {
        for (var table : List.of(RowTable.EPISODES, RowTable.INVOLVEMENTS, RowTable.MISSING, RowTable.ORDERS)) {
            var rows = changes.of(table);
            var people =
                    rows.added().stream().map(TableChanges.Row::youngPerson).distinct();
            leaveOpen(LEAVE_OPEN.formatted(table.name(), NEW), people, organisation, changes.year(), lastDay);
            leaveOpen(
                    LEAVE_OPEN.formatted(table.name(), NAMED_AGAIN),
                    rows.namedAgain().stream(),
                    organisation,
                    changes.year(),
                    lastDay);
        }
    }

    private void leaveOpen(String sql, Stream<UUID> which, UUID organisation, int year, LocalDate lastDay) {
        var ids = which.toArray(UUID[]::new);
        if (ids.length > 0) {
            jdbc.sql(sql)
                    .param("organisation", organisation)
                    .param("year", year)
                    .param("lastDay", lastDay)
                    .param("which", ids)
                    .update();
        }
    }
}
