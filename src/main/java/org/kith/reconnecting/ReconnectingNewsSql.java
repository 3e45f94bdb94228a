package org.kith.reconnecting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.kith.words.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that find what is new to a young person about being in touch again. */
@Component
class ReconnectingNewsSql {
    private static final String UNREAD = """
             > greatest(cast(:since as timestamptz), (select max(r.read_at) from reading r
                where r.young_person_id = :me and r.account_id = (select kith.actor()) and r.page = 'reconnecting'))
            """;

    /** By key: it is asked on every page of a young person. */
    private static final String NEWS = """
            select n.wish, n.key, a.name from (
                select w.reconnection_id as wish, case when w.step in ('pause', 'go-on', 'end') then 'moved' else 'word' end as key, w.said_by, w.said_at
                  from reconnection_word w
                 where (w.young_person_id = :me or w.reconnection_id = any ((select kith.reconnected_to_me())::uuid[]))
                   and w.said_by <> (select kith.actor()) and w.said_at
            """ + UNREAD + """
                union all select o.reconnection_id, 'open', o.said_by, o.said_at from reconnection_open o
                 where (o.young_person_id = :me or o.other_id = :me) and o.said_at
            """ + UNREAD + """
                union all select b.reconnection_id, 'gone', b.account_id, b.said_at from reconnection_broker b
                 where b.young_person_id = :me and b.ended_at is null and not kith.is_around(b.account_id, b.young_person_id)
                   and (select count(*) from reconnection_word e where e.reconnection_id = b.reconnection_id and e.step = 'end') = 0
                union all select b.reconnection_id, 'leaves', b.account_id, b.said_at from reconnection_broker b
                 where b.young_person_id = :me and b.ended_at is null and kith.is_around(b.account_id, b.young_person_id)
                   and exists (select from time_end g where g.young_person_id = :me and g.account_id = b.account_id and g.leaving and not g.stays
                       and not exists (select from assignment s where s.account_id = b.account_id and s.young_person_id = :me and s.role is not null
                           and s.starts_on >= g.ends_on))
                   and (select count(*) from reconnection_word e where e.reconnection_id = b.reconnection_id and e.step = 'end') = 0
            ) n left join account a on a.id = n.said_by order by n.key = 'open' desc, n.said_at desc, n.wish
            """;

    private final JdbcClient jdbc;

    ReconnectingNewsSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param key {@code word} for words of whoever looks, {@code moved} where the other side said that it rests, goes on or is over, {@code open} where both said yes, {@code gone} where whoever looked is in the team no more, {@code leaves} where they will be
     * @param by whose name
     */
    record News(UUID wish, String key, String by) {}

    /** What somebody else wrote since they looked at it, the latest first; that nobody looks any more or soon will, until somebody else does. */
    List<News> of(UUID me, OffsetDateTime since) {
        return jdbc.sql(NEWS)
                .param("me", me)
                .param("since", since)
                .query((row, number) -> new News(
                        row.getObject("wish", UUID.class),
                        row.getString("key"),
                        DisplayName.somebody(row.getString("name"))))
                .list();
    }
}
