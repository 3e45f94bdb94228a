package org.kith.lostdevice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.inbox.Count;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about those who lost a device and have no passkey since. */
@Component
class LostSql {
    private static final String LOST = """
            (select distinct on (c.account_id) c.* from way_in_change c
              where c.organisation_id = (select kith.organisation()) and c.what = 'device lost' %s
              order by c.account_id, c.happened_at desc, c.id desc) c
              join account a on a.id = c.account_id
             where a.ended_at is null and c.said_by is distinct from (select kith.actor())
               and not exists (select from passkey p where p.account_id = c.account_id)
            """;

    /** Whoever acts did not say so last, so they may make the link. */
    static final String OF_STAFF_AND_PARTNERS = LOST.formatted("") + " and a.young_person_id is null";

    /** The accounts of whom they work with come first: policy asks of each other line whose account it is. */
    static final String OF_YOUNG_PEOPLE = LOST.formatted(
            "and c.account_id = any (array(select a.id from account a where a.young_person_id = any ((select ids from mine)::uuid[])))");

    /** The same, for whoever works with very many. */
    static final String OF_VERY_MANY = LOST.formatted("") + " and " + Count.isOneOfThem("a.young_person_id");

    private final JdbcClient jdbc;

    LostSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody who cannot come in, by whom that was said, and why; by nobody where it was said at the command line. */
    record Lost(
            UUID account,
            @Nullable String name,
            @Nullable UUID youngPerson,
            @Nullable UUID service,
            @Nullable String saidBy,
            String because,
            Instant since) {}

    List<Lost> ofStaffAndPartners(int most) {
        return lost(OF_STAFF_AND_PARTNERS, most);
    }

    List<Lost> ofYoungPeople(int most) {
        return lost(OF_YOUNG_PEOPLE, most);
    }

    private List<Lost> lost(String which, int most) {
        return jdbc.sql("""
                        with mine as materialized (select array(select kith.young_people()) as ids)
                        select l.account, coalesce(n.known_as, l.name) as name, l.young_person, l.service, b.name as said_by, l.because, l.since
                          from (select a.id as account, a.name, a.young_person_id as young_person, a.service_id as service, c.said_by, c.because,
                                       c.happened_at as since from
                        """ + which + """
                          ) l left join account b on b.id = l.said_by left join person_name n on n.young_person_id = l.young_person
                         order by l.since, l.account limit ?
                        """).param(most).query(Lost.class).list();
    }
}
