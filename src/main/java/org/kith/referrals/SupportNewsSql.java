package org.kith.referrals;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what a young person is asked about services that would like to help. */
@Component
class SupportNewsSql {
    private final JdbcClient jdbc;

    SupportNewsSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param by who wrote down a yes for them; null while nobody answered */
    record News(String service, @Nullable String by) {}

    /** Where they are asked, until they have answered, and where somebody wrote down a yes for them, until they say so themselves or it is over. */
    List<News> unread(UUID youngPerson) {
        return jdbc.sql("""
                        select s.name as service, case when l.step is not null then coalesce(b.name, '') end as by
                          from referral_ask a join service s on s.id = a.service_id
                          left join lateral (select p.step, p.how, p.said_by from referral_ask_step p where p.ask_id = a.id and p.step in ('yes', 'no')
                              order by p.said_at desc, p.id desc limit 1) l on true
                          left join account b on b.id = l.said_by
                         where a.young_person_id = ? and a.ended_at is null and (l.step is null or l.step = 'yes' and l.how is not null)
                         order by a.asked_at desc, a.id
                        """).param(youngPerson).query(News.class).list();
    }
}
