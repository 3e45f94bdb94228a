package org.kith.today;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which entries say something else, or have an answer beside them, since the young person opened them last. */
@Component
class ChangesToldSql {
    private static final int MOST = 20;

    private final JdbcClient jdbc;

    ChangesToldSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param since when they opened it last, or the moment asked from where that was before, or never */
    record Changed(UUID entry, Instant since) {}

    /** Of what others wrote, the latest first. What they never opened is new to them as it stands. */
    List<Changed> changed(UUID me, Instant moment) {
        return jdbc.sql("""
                        select e.id, greatest(o.opened_at, cast(:moment as timestamptz)) as since
                          from entry e left join entry_opened o on o.entry_id = e.id
                         where e.young_person_id = :me and not e.by_young_person
                           and (o.opened_at is not null and e.changed_at > greatest(o.opened_at, :moment)
                            or e.id in (select c.entry_id from correction c
                                 where c.young_person_id = :me and c.answered_at > greatest(o.opened_at, :moment)))
                         order by e.changed_at desc nulls last, e.id limit
                        """ + " " + MOST)
                .param("me", me)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Changed(
                        row.getObject("id", UUID.class),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }
}
