package org.kith.lostdevice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about those who lost a device and have no passkey since. */
@Component
class LostSql {
    /** Whoever acts is a second person, so they may make the link. */
    private static final String LOST = """
            (select distinct on (c.account_id) c.* from way_in_change c
              where c.organisation_id = (select kith.organisation()) and c.what = 'device lost'
              order by c.account_id, c.happened_at desc, c.id desc) c
              join account a on a.id = c.account_id
             where a.ended_at is null and kith.second_person(c.account_id, (select kith.actor()))
               and not exists (select from passkey p where p.account_id = c.account_id)
            """;

    /** Of whom it was ever said. */
    static final String EVER =
            "way_in_change c where c.organisation_id = (select kith.organisation()) and c.what = 'device lost'";

    /** The administrator lets in who works here, and who works at a service. */
    static final String OF_STAFF_AND_PARTNERS = LOST + " and a.young_person_id is null";

    /** Those who work with young people let them in, and who works at a service. */
    static final String OF_YOUNG_AND_PARTNERS =
            LOST + " and (a.service_id is not null or a.young_person_id in (select kith.young_people()))";

    private final JdbcClient jdbc;

    LostSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody who cannot come in, by whom that was said, and why; by nobody where it was said at the command line. */
    record Lost(
            UUID account,
            @Nullable String name,
            @Nullable UUID service,
            @Nullable UUID young,
            @Nullable String saidBy,
            String because,
            Instant since) {}

    /** The longest waiting first. */
    List<Lost> of(String whom, int most) {
        return jdbc.sql("""
                        select l.account, coalesce(y.known_as, y.child_number, l.name) as name, l.service, l.young, b.name as said_by, l.because, l.since
                          from (select a.id as account, a.name, a.service_id as service, a.young_person_id as young, c.said_by, c.because,
                                       c.happened_at as since from
                        """ + whom + """
                        ) l left join account b on b.id = l.said_by left join young_person y on y.id = l.young order by l.since, l.account limit ?
                        """).param(most).query(Lost.class).list();
    }
}
