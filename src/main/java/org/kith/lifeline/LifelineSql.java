package org.kith.lifeline;

import java.util.List;
import java.util.UUID;
import org.kith.continuity.Episode;
import org.kith.continuity.Spells;
import org.kith.continuity.StoryRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about all that was told of one young person. */
@Component
class LifelineSql {
    /** All by which a worker without a name is known, where two codes are one person. */
    private static final String CODES = """
            (select string_agg(v.sw_id, ', ' order by v.sw_id) from worker v
                where v.id = coalesce(w.same_as, w.id) or v.same_as = coalesce(w.same_as, w.id))""";

    private final JdbcClient jdbc;
    private final Spells spells;

    LifelineSql(JdbcClient jdbc, Spells spells) {
        this.jdbc = jdbc;
        this.spells = spells;
    }

    PersonFacts told(UUID id) {
        var with = PersonFacts.together(
                with(id, "coalesce(a.name, r.name, w.name, " + CODES + ")"), spells.sameWorkers(id));
        return new PersonFacts(
                episodes(id), with, reviews(id), missing(id), orders(id), answers(id), earlier(id), unread(id));
    }

    /**
     * What of it they read themselves: where they lived and who was there, by the names people have, and never by a code, and when a court allowed limits
     * on their freedom.
     */
    PersonFacts toldThemselves(UUID id) {
        var with =
                PersonFacts.together(with(id, "coalesce(nullif(a.name, ''), r.name, w.name)"), spells.sameWorkers(id));
        return new PersonFacts(episodes(id), with, List.of(), List.of(), orders(id), answers(id), List.of(), List.of());
    }

    private List<Episode> episodes(UUID id) {
        return jdbc.sql("select * from episode where young_person_id = ? order by starts_on, ends_on, id")
                .param(id)
                .query((row, number) -> StoryRows.episode(row))
                .list();
    }

    /** @param called what a worker is called here: one of the expressions above */
    private List<PersonFacts.With> with(UUID id, String called) {
        return jdbc.sql("""
                        select %s, %s as worker,
                               t.worker_id is not null or exists (select from worker o where o.account_id = t.account_id) as in_returns
                          from kith.time_with t left join worker w on w.id = t.worker_id left join worker r on r.id = w.same_as
                          left join account a on a.id = t.account_id
                         where t.young_person_id = ? and t.starts_on <= (kith.now() at time zone 'Europe/London')::date
                         order by t.starts_on, t.ends_on, t.id
                        """.formatted(Spells.COLUMNS, called))
                .param(id)
                .query((row, number) -> new PersonFacts.With(
                        row.getObject("worker_id", UUID.class),
                        row.getString("worker"),
                        row.getBoolean("in_returns"),
                        StoryRows.spell(row)))
                .list();
    }

    private List<PersonFacts.Review> reviews(UUID id) {
        return jdbc.sql("select held_on, participation from review where young_person_id = ? order by held_on desc, id")
                .param(id)
                .query(PersonFacts.Review.class)
                .list();
    }

    private List<PersonFacts.Missing> missing(UUID id) {
        return jdbc.sql("select * from missing_period where young_person_id = ? order by starts_on desc, id")
                .param(id)
                .query((row, number) -> FactRows.missing(row))
                .list();
    }

    private List<PersonFacts.Order> orders(UUID id) {
        return jdbc.sql("select * from deprivation_of_liberty where young_person_id = ? order by starts_on desc, id")
                .param(id)
                .query((row, number) -> FactRows.order(row))
                .list();
    }

    private List<PersonFacts.Answers> answers(UUID id) {
        return jdbc.sql("""
                        select year, in_touch, activity, accommodation from care_leaver_status
                         where young_person_id = ? order by year desc, id
                        """).param(id).query(PersonFacts.Answers.class).list();
    }

    /** Most records never changed, and telling what did is the dearest question asked here. */
    private List<PersonFacts.Earlier> earlier(UUID id) {
        var changed = jdbc.sql("select exists (select from history where young_person_id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
        return changed ? changes(id) : List.of();
    }

    /**
     * Former values, newest first; changes of nothing but which return said so, or did not, or of the team, are left out, and the name they
     * went by, which is opened on purpose alone.
     */
    private List<PersonFacts.Earlier> changes(UUID id) {
        return jdbc.sql("""
                        with now_ as (
                            select id, to_jsonb(t) - '{folded_name, left_open}'::text[] as row from young_person t where id = :id
                            union all select id, to_jsonb(t) from episode t where young_person_id = :id
                            union all select id, to_jsonb(t) from involvement t where young_person_id = :id
                            union all select id, to_jsonb(t) from review t where young_person_id = :id
                            union all select id, to_jsonb(t) from missing_period t where young_person_id = :id
                            union all select id, to_jsonb(t) from deprivation_of_liberty t where young_person_id = :id
                            union all select id, to_jsonb(t) from care_leaver_status t where young_person_id = :id
                        ), versions as (
                            select h.*, coalesce(lead(h.was) over (partition by h.of_id order by h.id), n.row) as then_said
                              from history h left join now_ n on n.id = h.of_id
                             where h.young_person_id = :id
                        )
                        select v.id, v.of_table, v.ended_at, a.name as ended_by, v.ended_by_role, v.withdrawn,
                               coalesce(v.was ->> 'starts_on', v.was ->> 'held_on')::date as starts_on,
                               (v.was ->> 'ends_on')::date as ends_on, (v.was ->> 'date_of_birth')::date as born,
                               v.was ->> 'child_number' as number,
                               coalesce(wa.name, w.name, w.sw_id) as worker,
                               coalesce(v.was ->> 'place', v.was ->> 'participation', v.was ->> 'kind', v.was ->> 'in_touch') as code,
                               v.was ->> 'activity' as activity, v.was ->> 'accommodation' as accommodation,
                               (v.was ->> 'year')::int as year, o.keys, o.values
                          from versions v
                          left join account a on a.id = v.ended_by
                          left join worker w on w.id = (v.was ->> 'worker_id')::uuid
                          left join account wa on wa.id = w.account_id
                          cross join lateral (select array_agg(k) as keys, array_agg(coalesce(v.was ->> k, '')) as values
                                from jsonb_object_keys(v.was) k where v.then_said is not null and v.was -> k is distinct from v.then_said -> k) o
                         where v.withdrawn
                            or (v.then_said is not null or not exists (select from young_person y where y.id = :id and y.joined_to is not null))
                           and v.was - '{stated_year,not_in_return,known_until,known_at,team_id,known_as,pronouns,folded_name,young_person_id,joined_to}'::text[]
                               is distinct from v.then_said - '{stated_year,not_in_return,known_until,known_at,team_id,known_as,pronouns,folded_name,young_person_id,joined_to}'::text[]
                         order by v.id desc
                        """)
                .param("id", id)
                .query((row, number) -> FactRows.earlier(row))
                .list();
    }

    private List<PersonFacts.Unread> unread(UUID id) {
        return jdbc.sql("""
                        select file, line, col, found, expected from return_finding
                         where young_person_id = ? and kind = 'ROW_LEFT_OUT' order by file, line, id
                        """).param(id).query(PersonFacts.Unread.class).list();
    }
}
