package org.kith.ahead;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that find what is coming in what Kith knows already: birthdays, the last days of workers who stop, and ends of what is shared. */
@Component
class FoundSql {
    private static final String BIRTHDAYS = """
            select y.id as young_person_id, a.age::text as key, null as words, (y.date_of_birth + make_interval(years => a.age))::date as day
              from young_person y cross join (values (18), (21), (25)) a (age) where y.id = any (?)
            """;

    private static final String LEAVES = """
            select h.young_person_id, 'leaves-' || h.account_id as key, f.name as words, h.last_day as day
              from kith.handover_now h left join account f on f.id = h.account_id
             where h.young_person_id = any (?) and h.ended is null and h.last_day >= ?
            """;

    /** Of all that is shared with somebody the last end. */
    private static final String SHARES = """
            select g.young_person_id, 'share-' || g.recipient_id as key, coalesce(s.name, t.name, a.name) as words,
                   max((g.ends_at at time zone 'Europe/London')::date) as day
              from section_grant g left join service s on s.id = g.recipient_id left join team t on t.id = g.recipient_id
              left join account a on a.id = g.recipient_id
             where g.young_person_id = any (?) and g.withdrawn_at is null and g.ends_at > kith.now() and g.starts_at <= kith.now()
             group by g.young_person_id, g.recipient_id, s.name, t.name, a.name
            """;

    private final JdbcClient jdbc;

    FoundSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Something that is found. */
    record Found(UUID youngPerson, String key, Foreseen now) {}

    List<Found> of(UUID[] people, LocalDate today) {
        var birthdays = jdbc.sql(BIRTHDAYS)
                .param(people)
                .query((row, number) -> found(row, Kind.BIRTHDAY))
                .list();
        var leaves = jdbc.sql(LEAVES)
                .params(people, today)
                .query((row, number) -> found(row, Kind.WORKER_LEAVES))
                .list();
        var shares = jdbc.sql(SHARES)
                .param(people)
                .query((row, number) -> found(row, Kind.SHARE_ENDS))
                .list();
        return Stream.of(birthdays, leaves, shares).flatMap(List::stream).toList();
    }

    private static Found found(ResultSet row, Kind kind) throws SQLException {
        return new Found(
                row.getObject("young_person_id", UUID.class),
                row.getString("key"),
                new Foreseen(kind, row.getString("words"), Time.day(row.getObject("day", LocalDate.class)), true));
    }
}
