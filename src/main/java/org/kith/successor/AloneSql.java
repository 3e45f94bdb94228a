package org.kith.successor;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that find young people of whoever acts with whom nobody works. */
@Component
class AloneSql {
    private static final String TODAY = "(kith.now() at time zone 'Europe/London')::date";

    /**
     * Until their 25th birthday, and whom a return has named only while one says that they are in care or a care leaver. Whoever a return named and none has
     * ended counts as there, also after the last day one vouches for. An open handover whose last day is over waits by itself, as one in which they have nobody. Each is asked about by their key (offset 0),
     * and whom they work with first: this is asked on every page.
     */
    static final String ALONE = """
            unnest((select ids from mine)::uuid[]) m (id)
             cross join lateral (select y.id, y.known_as, y.child_number, y.made_at from young_person y
                 where y.id = m.id and y.joined_to is null and y.date_of_birth > TODAY - interval '25 years'
                   and y.team_id = any ((select kith.teams())::uuid[])
                   and case when (select count(*) from kith.there_with x where x.young_person_id = y.id and x.starts_on <= TODAY
                                 and coalesce(x.ends_on, 'infinity') > TODAY) > 0 then false
                       when (select count(*) from kith.handover_alone h where h.young_person_id = y.id and h.open and h.last_day < TODAY
                                 and h.alone and coalesce(h.until_day, 'infinity') > TODAY) > 0 then false
                       when (select count(*) from episode e where e.young_person_id = y.id) = 0 then true
                       else (select count(*) from young_person_figures f where f.young_person_id = y.id and (f.in_care or f.care_leaver)) > 0
                            and (select count(*) from care_leaver_status s where s.young_person_id = y.id and s.in_touch = 'DIED') = 0 end
                 offset 0) a
            """.replace("TODAY", TODAY);

    private static final String MINE = "with mine as materialized (select array(select kith.young_people()) as ids) ";

    private final JdbcClient jdbc;

    AloneSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param since from when on nobody is there; the day they were entered where nobody ever was
     * @param answered whether returns answer for them as a care leaver: those name no worker
     * @param handedOver who stopped with them in a handover that ended when they were moved away from the team they are in again; null for nobody
     */
    record Alone(
            UUID id,
            @Nullable String knownAs,
            @Nullable String childNumber,
            LocalDate since,
            boolean ever,
            boolean answered,
            @Nullable String handedOver) {

        /** Whether it is not known that nobody is there: no return says it, and nobody in Kith. */
        boolean notKnown() {
            return answered && !ever;
        }

        String name() {
            return DisplayName.young(knownAs, childNumber);
        }
    }

    /** In how many teams whoever acts is. */
    int teams() {
        return jdbc.sql("select cardinality(kith.teams())").query(Integer.class).single();
    }

    int howMany() {
        return jdbc.sql(MINE + "select count(*) from " + ALONE)
                .query(Integer.class)
                .single();
    }

    /** Who has been without somebody longest first. */
    List<Alone> first(int most) {
        return jdbc.sql(MINE
                        + "select a.id, a.known_as, a.child_number, coalesce(l.day, (a.made_at at time zone 'Europe/London')::date) as since,"
                        + " l.day is not null as ever, exists (select from care_leaver_status s where s.young_person_id = a.id) as answered, e.name as handed_over from "
                        + ALONE
                        + " left join lateral (select c.name from kith.handover_now h join team_move v on v.id = h.move_id join account c on c.id = h.account_id"
                        + " join young_person y on y.id = h.young_person_id and y.team_id = v.from_team_id"
                        + " where h.young_person_id = a.id order by h.ended_at desc, h.id limit 1) e on true"
                        + " left join lateral (select max(coalesce(t.ends_on, x.ends_on, c.left_on)) as day from kith.working_with x"
                        + " left join kith.time_with t on t.id = x.id"
                        + " left join lateral (select (o.ended_at at time zone 'Europe/London')::date as left_on from account o"
                        + " where o.id = x.account_id) c on true"
                        + " where x.young_person_id = a.id and x.starts_on <= " + TODAY + ") l on true"
                        + " order by since, a.id limit ?")
                .param(most)
                .query(Alone.class)
                .list();
    }
}
