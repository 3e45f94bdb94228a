package org.kith.people;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statement that says how much colleagues do already: as much as whoever asks sees. */
@Component
class ColleagueLoadSql {
    private final JdbcClient jdbc;

    ColleagueLoadSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How much a colleague does already, as far as whoever chooses sees young people.
     *
     * @param now how many young people they work with
     * @param coming how many more they are named to take over
     * @param works whether they work with the young person whom somebody is chosen for
     */
    record Load(UUID account, int now, int coming, boolean works) {

        String words() {
            return say(works ? "colleague.load.there" : "colleague.load", now, coming);
        }
    }

    List<Load> of(UUID youngPerson, Collection<UUID> accounts, LocalDate today) {
        return jdbc.sql("""
                        with time as materialized (
                            select distinct x.young_person_id, x.account_id from kith.working_with x
                             where x.account_id = any (:accounts) and x.starts_on <= :today
                               and coalesce(x.ends_on, x.known_until + 1, 'infinity') > :today)
                        select a.id as account, (select count(*)::int from time t where t.account_id = a.id) as now,
                               (select count(*)::int from kith.handover_now h where h.open and h.named_id = a.id and h.first_day > :today
                                   and h.young_person_id <> :young) as coming,
                               exists (select from time t where t.account_id = a.id and t.young_person_id = :young) as works
                          from unnest(:accounts) a (id)
                        """)
                .param("accounts", accounts.toArray(UUID[]::new))
                .param("young", youngPerson)
                .param("today", today)
                .query(Load.class)
                .list();
    }
}
