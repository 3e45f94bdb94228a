package org.kith.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that read who works with a young person, and which team they are in. */
@Component
class AssignmentSql {
    private static final String PERSON = """
            select y.id, coalesce(y.known_as, y.child_number) as goes_by, y.team_id, t.name as team,
                   (y.made_at at time zone 'Europe/London')::date as entered
              from young_person y join team t on t.id = y.team_id where y.id = ?
            """;

    private final JdbcClient jdbc;

    AssignmentSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Person> person(UUID id) {
        return jdbc.sql(PERSON).param(id).query(Person.class).optional();
    }

    /**
     * Nobody else changes who works with them until this transaction ends: whoever is second finds what the first one said. The key stays
     * free, since both have logged that they look.
     */
    Optional<Person> personToChange(UUID id) {
        return jdbc.sql(PERSON + " for no key update of y")
                .param(id)
                .query(Person.class)
                .optional();
    }

    /** Everybody's time with them, by returns and as it was said here, the latest first; of whoever takes over why, as the manager wrote it. */
    List<TimeTogether> times(UUID person) {
        return jdbc.sql("""
                        select x.*, kith.role_as_read(x.role) as role_read, w.same_as, coalesce(a.name, r.name, w.name, case when kith.own_person() is null then coalesce(r.sw_id, w.sw_id) end) as name, coalesce(kith.named_because(s.id), s.starts_because) as starts_because, s.started_at, b.name as started_by,
                               s.ends_because, case when g.handover_id is null then s.ended_at else g.said_at end as ended_at,
                               case when g.handover_id is null then e.name else b2.name end as ended_by,
                               g.leaving, g.reason, g.stays, b3.name as stopped,
                               a.ended_at is not null or x.assigned and x.ends_on is null
                                   and not exists (select from young_person y join team_member m on m.team_id = y.team_id
                                       where y.id = x.young_person_id and m.account_id = x.account_id and (m.until is null or m.until > kith.now())) as gone
                          from kith.working_with x
                          left join assignment s on s.id = x.assignment_id
                          left join worker w on w.id = x.worker_id
                          left join worker r on r.id = w.same_as
                          left join account a on a.id = x.account_id
                          left join account b on b.id = s.started_by
                          left join account e on e.id = s.ended_by
                          left join time_end g on g.handover_id = x.handover_id
                          left join account b2 on b2.id = g.said_by
                          left join account b3 on b3.id = g.account_id
                         where x.young_person_id = ? order by x.starts_on desc, coalesce(a.folded_name, kith.folded(coalesce(w.name, w.sw_id))), x.id
                        """).param(person).query(TimeRow::time).list();
    }

    /** To which teams they were moved, the latest first. */
    List<Move> moves(UUID person) {
        return jdbc.sql("""
                        select f.name as from_team, t.id as to_id, t.name as to_team, v.moves_on, v.because, v.moved_at, coalesce(a.name, '') as moved_by
                          from team_move v join team f on f.id = v.from_team_id join team t on t.id = v.to_team_id
                          left join account a on a.id = v.moved_by
                         where v.young_person_id = ? order by v.moved_at desc, v.id
                        """)
                .param(person)
                .query((row, number) -> new Move(
                        row.getString("from_team"),
                        row.getObject("to_id", UUID.class),
                        row.getString("to_team"),
                        row.getObject("moves_on", LocalDate.class),
                        Objects.requireNonNull(TimeRow.said(row, "moved_by", "moved_at", "because"))))
                .list();
    }

    /** Whether whoever acts moved them with this form before. */
    boolean movedBefore(UUID key, UUID person) {
        return jdbc.sql("select kith.moved_before(?, ?)")
                .params(key, person)
                .query(Boolean.class)
                .single();
    }

    /** Who is in their team and can come in. */
    List<Choice> colleagues(UUID team) {
        return jdbc.sql("""
                        select a.id, a.name from account a
                         where a.role in ('worker', 'manager') and a.ended_at is null
                           and exists (select from team_member m where m.account_id = a.id and m.team_id = ? and m.since <= kith.now()
                               and (m.until is null or m.until > kith.now()))
                         order by kith.folded(a.name), a.id
                        """).param(team).query(Choice.class).list();
    }

    /** Who manages a team and can come in, by name. */
    List<String> managers(UUID team) {
        return jdbc.sql("""
                        select a.name from account a
                         where a.role = 'manager' and a.ended_at is null and a.name <> ''
                           and exists (select from team_member m where m.account_id = a.id and m.team_id = ? and m.since <= kith.now()
                               and (m.until is null or m.until > kith.now()))
                         order by kith.folded(a.name), a.id
                        """).param(team).query(String.class).list();
    }

    /** The teams they could be moved to: who manages one says who works with them there, and moves them on. */
    List<Choice> otherTeams(UUID team) {
        return teams(team, true);
    }

    /** The others, where nobody could. */
    List<Choice> teamsWithoutManager(UUID team) {
        return teams(team, false);
    }

    private List<Choice> teams(UUID other, boolean managed) {
        return jdbc.sql("""
                        select t.id, t.name from team t
                         where t.id <> ? and ? = exists (select from team_member m join account a on a.id = m.account_id
                             where m.team_id = t.id and a.role = 'manager' and a.ended_at is null
                               and m.since <= kith.now() and (m.until is null or m.until > kith.now()))
                         order by kith.folded(t.name), t.id
                        """).params(other, managed).query(Choice.class).list();
    }

    /** What is shared with a team by itself, whatever team they are in: as far as whoever asks sees it. */
    List<SharedWithTeam> sharedWithTeams(UUID person) {
        return jdbc.sql("""
                        select t.name as team, g.section, c.name
                          from section_grant g join team t on t.id = g.recipient_id
                          left join section_name c on c.organisation_id = g.organisation_id and c.section = g.section
                         where g.young_person_id = ? and g.recipient_kind = 'team' and g.withdrawn_at is null
                           and g.starts_at <= kith.now() and g.ends_at > kith.now()
                         group by t.name, t.id, g.section, c.name order by kith.folded(t.name), g.section, t.id
                        """)
                .param(person)
                .query((row, number) ->
                        SharedWithTeam.of(row.getString("team"), row.getString("section"), row.getString("name")))
                .list();
    }

    /** What colleagues are called here beside their names, as far as the viewer sees them. */
    List<String> roles() {
        return jdbc.sql("select distinct role from assignment where role is not null order by role limit 30")
                .query(String.class)
                .list();
    }
}
