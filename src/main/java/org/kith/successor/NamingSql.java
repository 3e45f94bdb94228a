package org.kith.successor;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.handover.Handover;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about who could take over, and what the worker before was called. */
@Component
class NamingSql {
    private final JdbcClient jdbc;

    NamingSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody of the young person’s team but whoever stops, by name. */
    List<Option> colleagues(Handover handover) {
        return jdbc.sql("""
                        select a.id, a.name from young_person y join team_member m on m.team_id = y.team_id join account a on a.id = m.account_id
                         where y.id = ? and a.id <> ? and a.role in ('worker', 'manager') and a.ended_at is null
                           and m.since <= kith.now() and (m.until is null or m.until > kith.now())
                         group by a.id, a.name order by kith.folded(a.name), a.id
                        """)
                .params(handover.whose().youngPerson(), handover.from().account())
                .query((row, number) -> new Option(row.getString("id"), row.getString("name")))
                .list();
    }

    /**
     * That somebody takes over.
     *
     * @param id by which their time with the young person began, too
     * @param because why them
     */
    record Named(UUID id, UUID account, LocalDate firstDay, String because) {

        boolean isWhat(UUID who, Form form) {
            return account.equals(who)
                    && firstDay.equals(form.day(NamingForm.DAY))
                    && because.equals(form.words(NamingForm.BECAUSE));
        }
    }

    /** Who was named since nobody was, the latest first. */
    List<Named> named(UUID handover) {
        return jdbc.sql("""
                        select id, account_id as account, on_day as first_day, words as because from handover_step
                         where handover_id = :handover and kind = 'named' and said_at > coalesce((select max(n.said_at) from handover_step n
                             where n.handover_id = :handover and n.kind = 'not-named'), '-infinity')
                         order by said_at desc, id
                        """).param("handover", handover).query(Named.class).list();
    }

    /** Whether somebody is there the day after the last one, whoever stops and whoever was named in it before aside. */
    boolean isSomebodyThere(Handover handover) {
        return jdbc.sql("""
                        select exists (select from kith.there_with x
                         where x.young_person_id = :young and x.account_id is distinct from :from and x.starts_on <= :day
                           and coalesce(x.ends_on, x.known_until + 1, 'infinity') > :day
                           and not exists (select from handover_step n where n.handover_id = :handover and n.id = x.id))
                        """)
                .param("young", handover.whose().youngPerson())
                .param("from", handover.from().account())
                .param("day", handover.from().lastDay().plusDays(1))
                .param("handover", handover.id())
                .query(Boolean.class)
                .single();
    }

    /** Whether whoever was to stop works with the young person the day after what was to be their last one. */
    boolean goesOn(Handover handover) {
        return jdbc.sql("""
                        select exists (select from kith.working_with x where x.young_person_id = :young and x.account_id = :from
                           and x.starts_on <= :day and coalesce(x.ends_on, x.known_until + 1, 'infinity') > :day)
                        """)
                .param("young", handover.whose().youngPerson())
                .param("from", handover.from().account())
                .param("day", handover.from().lastDay().plusDays(1))
                .query(Boolean.class)
                .single();
    }

    /** What a worker is called beside their name; empty where only a return names them. */
    String role(UUID youngPerson, UUID account) {
        return jdbc.sql("""
                        select a.role from assignment a where a.young_person_id = ? and a.account_id = ? and a.role is not null
                         order by a.starts_on desc, a.id limit 1
                        """)
                .params(youngPerson, account)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
