package org.kith.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about one young person. */
@Component
class YoungPersonSql {
    private final JdbcClient jdbc;
    private final SameWorkerSql sameWorkers;

    YoungPersonSql(JdbcClient jdbc, SameWorkerSql sameWorkers) {
        this.jdbc = jdbc;
        this.sameWorkers = sameWorkers;
    }

    Optional<YoungPerson> person(UUID id) {
        return jdbc.sql("""
                        select y.id, y.known_as, y.pronouns, y.child_number, y.date_of_birth, t.name as team, y.joined_to is not null as is_joined,
                               y.unaccompanied or y.unaccompanied_until is not null as came_alone, y.unaccompanied_until as came_alone_until,
                               (select string_agg(n.number, ', ' order by n.said_at, n.id) from child_number_answer n
                                 where n.young_person_id = y.id and n.is_same and n.undone_at is null) as also_under
                          from young_person y join team t on t.id = y.team_id
                         where y.id = ?
                        """).param(id).query(YoungPerson.class).optional();
    }

    Told told(UUID id) {
        var with = Told.together(with(id), sameWorkers.with(id));
        return new Told(episodes(id), with, reviews(id), missing(id), orders(id), answers(id), earlier(id), unread(id));
    }

    /**
     * Writes the name and how they are spoken of, both or neither, unless one no longer says what the writer saw. Answers whether they stand
     * there: also when they do already.
     */
    boolean rename(UUID id, NameForm name, PronounsForm pronouns) {
        return jdbc.sql("""
                        update young_person set known_as = :knownAs, pronouns = :pronouns
                         where id = :id and (known_as is not distinct from :seen or known_as is not distinct from :knownAs)
                           and (pronouns is not distinct from :seenPronouns or pronouns is not distinct from :pronouns)
                        """)
                        .param("id", id)
                        .param("seen", name.seenName())
                        .param("knownAs", name.name())
                        .param("seenPronouns", pronouns.seenPronouns())
                        .param("pronouns", pronouns.pronouns())
                        .update()
                == 1;
    }

    /** The names they went by, the latest first, each with who changed it and when. */
    List<NamesBeforePage.Before> namesBefore(UUID id) {
        return before(id, "known_as");
    }

    /** The same of how they were spoken of. */
    List<NamesBeforePage.Before> pronounsBefore(UUID id) {
        return before(id, "pronouns");
    }

    private List<NamesBeforePage.Before> before(UUID id, String column) {
        return jdbc.sql("""
                        with versions as (
                            select h.id, h.was ->> '%1$s' as name, h.ended_at, h.ended_by, h.ended_by_role,
                                   lead(h.was ->> '%1$s', 1, y.%1$s) over (order by h.id) as then_said
                              from history h join young_person y on y.id = h.of_id
                             where h.young_person_id = ? and h.of_table = 'young_person'
                        )
                        select v.name, v.ended_at, a.name as ended_by, v.ended_by_role = 'young person' as ended_by_themselves
                          from versions v left join account a on a.id = v.ended_by
                         where v.name is distinct from v.then_said order by v.id desc
                        """.formatted(column))
                .param(id)
                .query((row, number) -> StoryRows.nameBefore(row))
                .list();
    }

    private List<Episode> episodes(UUID id) {
        return jdbc.sql("select * from episode where young_person_id = ? order by starts_on, ends_on, id")
                .param(id)
                .query((row, number) -> StoryRows.episode(row))
                .list();
    }

    private List<Told.With> with(UUID id) {
        return jdbc.sql("""
                        select %s, coalesce(a.name, w.name, w.sw_id) as worker,
                               t.worker_id is not null or exists (select from worker o where o.account_id = t.account_id) as in_returns
                          from kith.time_with t left join worker w on w.id = t.worker_id left join account a on a.id = t.account_id
                         where t.young_person_id = ? order by t.starts_on, t.ends_on, t.id
                        """.formatted(SpellSql.COLUMNS))
                .param(id)
                .query((row, number) -> new Told.With(
                        row.getObject("worker_id", UUID.class),
                        row.getString("worker"),
                        row.getBoolean("in_returns"),
                        StoryRows.spell(row)))
                .list();
    }

    private List<Told.Review> reviews(UUID id) {
        return jdbc.sql("select held_on, participation from review where young_person_id = ? order by held_on desc, id")
                .param(id)
                .query(Told.Review.class)
                .list();
    }

    private List<Told.Missing> missing(UUID id) {
        return jdbc.sql("select * from missing_period where young_person_id = ? order by starts_on desc, id")
                .param(id)
                .query((row, number) -> StoryRows.missing(row))
                .list();
    }

    private List<Told.Order> orders(UUID id) {
        return jdbc.sql("select * from deprivation_of_liberty where young_person_id = ? order by starts_on desc, id")
                .param(id)
                .query((row, number) -> StoryRows.order(row))
                .list();
    }

    private List<Told.Answers> answers(UUID id) {
        return jdbc.sql("""
                        select year, in_touch, activity, accommodation from care_leaver_status
                         where young_person_id = ? order by year desc, id
                        """).param(id).query(Told.Answers.class).list();
    }

    /** Most records never changed, and telling what did is the dearest question asked here. */
    private List<Told.Earlier> earlier(UUID id) {
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
    private List<Told.Earlier> changes(UUID id) {
        return jdbc.sql("""
                        with now_ as (
                            select id, to_jsonb(t) - 'folded_name' as row from young_person t where id = :id
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
                               (v.was ->> 'year')::int as year
                          from versions v
                          left join account a on a.id = v.ended_by
                          left join worker w on w.id = (v.was ->> 'worker_id')::uuid
                          left join account wa on wa.id = w.account_id
                         where v.withdrawn
                            or (v.then_said is not null or not exists (select from young_person y where y.id = :id and y.joined_to is not null))
                           and v.was - '{stated_year,not_in_return,known_until,known_at,team_id,known_as,pronouns,folded_name,young_person_id,joined_to}'::text[]
                               is distinct from v.then_said - '{stated_year,not_in_return,known_until,known_at,team_id,known_as,pronouns,folded_name,young_person_id,joined_to}'::text[]
                         order by v.id desc
                        """)
                .param("id", id)
                .query((row, number) -> StoryRows.earlier(row))
                .list();
    }

    private List<Told.Unread> unread(UUID id) {
        return jdbc.sql("""
                        select file, line, col, found, expected from return_finding
                         where young_person_id = ? and kind = 'ROW_LEFT_OUT' order by file, line, id
                        """).param(id).query(Told.Unread.class).list();
    }
}
