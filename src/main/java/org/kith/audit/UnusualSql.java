package org.kith.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.OneByOne;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.words.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about looking at the records of a manager's teams, by the young people of these teams and no other line of the log. */
@Component
class UnusualSql {
    /** What somebody works with them by: of a return's worker, whoever was joined to the code at that time. */
    private static final String WORKS_WITH = """
            exists (select from kith.working_with x
                 where x.young_person_id = o.person
                   and (x.ends_on is null or x.ends_on >= o.day or x.end_known_at > o.last_at)
                   and %s)
            """;

    /**
     * As it was known when they looked: what was said later about who somebody is, or since when, clears nothing. Whoever was said to begin on a day
     * to come has a tie from then on: they get to know whom they take over.
     */
    private static final String KNOWN = WORKS_WITH.formatted("""
            x.known_at <= o.first_at
                   and (x.starts_on <= o.day
                       or x.assigned and (x.ends_on is null or x.ends_on > x.starts_on or x.end_known_at > o.last_at))
                   and (x.assigned and x.account_id = o.account_id
                       or exists (select from worker_join j where j.worker_id = x.worker_id and j.account_id = o.account_id
                           and (j.joined_by is null or j.confirmed_at is not null) and coalesce(j.confirmed_at, j.joined_at) <= o.first_at
                           and (j.undone_at is null or j.undone_at > o.last_at)))""");

    /** As it is said now. */
    private static final String SAID = WORKS_WITH.formatted("x.starts_on <= o.day and x.account_id = o.account_id");

    /**
     * The team they were in when the record was opened; who was its manager then had a tie, and who is one now looks into it. What is shared is a
     * tie from when it is, and where somebody else shared it: nobody clears their own look.
     */
    private static final String OPENINGS = """
            select o.*, o.untied and %s as tied_since
              from (select o.*, t.name as team, coalesce(a.name, '') as looker,
                   not o.emergency
                   and not %s
                   and not exists (select from kith.handover_now h where h.young_person_id = o.person and h.account_id = o.account_id
                       and h.opened_at <= o.first_at and (h.open or h.ended_at > o.last_at))
                   and not (o.role = 'manager' and o.team_then = any (m.teams))
                   and not exists (select from section_grant g
                       where g.young_person_id = o.person and g.starts_at <= o.first_at and g.ends_at > o.first_at
                         and (g.withdrawn_at is null or g.withdrawn_at > o.first_at)
                         and g.recipient_id = any (m.teams || o.account_id || a.service_id) and g.recipient_id is distinct from o.team_then
                         and not kith.one_person(g.decided_by, o.account_id)) as untied
              from (select f.*, coalesce((select v.from_team_id from team_move v where v.young_person_id = f.person and v.moved_at > f.last_at
                               order by v.moved_at, v.id limit 1), f.team_id) as team_then
                      from (select r.account_id, r.person, r.team_id, r.day, r.name, r.born, max(r.role) as role, min(r.id) as first_id,
                                   max(r.id) as last_id, min(r.read_at) as first_at, max(r.read_at) as last_at,
                                   min(r.read_at) filter (where r.night) as night_at, bool_or(r.emergency) as emergency,
                                   coalesce(max(r.purpose) filter (where r.emergency), '') as reason
                              from (select l.*, y.id as person, y.team_id, coalesce(y.known_as, y.child_number) as name, y.date_of_birth as born,
                                           (l.read_at at time zone 'Europe/London')::date as day,
                                           (l.read_at at time zone 'Europe/London')::time >= cast(:nightFrom as time)
                                               or (l.read_at at time zone 'Europe/London')::time < cast(:morningFrom as time) as night
                                      from unnest((select kith.teams())::uuid[]) theirs (id)
                                     cross join lateral (select * from young_person y where y.team_id = theirs.id offset 0) y
                                      cross join lateral (select * from reading l where l.young_person_id = y.id and l.read_at >= :since
                                         and not l.in_list and l.account_id is not null and l.role <> 'young person' offset 0) l) r
                             group by r.account_id, r.person, r.team_id, r.day, r.name, r.born) f) o
              join team t on t.id = o.team_then
              left join account a on a.id = o.account_id
              left join lateral (select coalesce(array_agg(m.team_id), '{}') as teams from team_member m
                  where m.account_id = o.account_id and m.since <= o.last_at and (m.until is null or m.until > o.first_at)) m on true) o
             order by o.day desc, o.account_id, kith.folded(o.name), o.person
            """.formatted(SAID, KNOWN);

    private final JdbcClient jdbc;

    UnusualSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a manager said of one day. */
    record Review(Opening.On on, long until, String by, Instant at, String words) {}

    List<Opening> openings(Instant since) {
        return jdbc.sql(OPENINGS)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("nightFrom", PartOfDay.NIGHT_FROM.toString())
                .param("morningFrom", PartOfDay.MORNING_FROM.toString())
                .query(UnusualSql::opening)
                .list();
    }

    /** Which of those who looked are whoever acts, under whatever account of theirs. */
    Set<UUID> own(List<Opening> openings) {
        return jdbc.sql("select l.id from unnest(?) l (id) where kith.one_person(l.id, kith.actor())")
                .param(openings.stream()
                        .map(one -> one.on().account())
                        .distinct()
                        .toArray(UUID[]::new))
                .query(UUID.class)
                .set();
    }

    List<Review> reviews(LocalDate since) {
        return jdbc.sql("""
                        select r.*, coalesce(a.name, '') as by from look_review r left join account a on a.id = r.reviewed_by
                         where r.day >= ? order by r.reviewed_at desc, r.id
                        """).param(since).query(UnusualSql::review).list();
    }

    /** Saying it again changes nothing, with the same id or with the same words. */
    void review(Viewer viewer, Opening.On on, long until, Form form, Instant now) {
        OneByOne.about(jdbc, viewer.me());
        jdbc.sql("""
                        insert into look_review (id, organisation_id, team_id, account_id, day, until_reading, reviewed_by, reviewed_at, words)
                        select :id, :organisation, :team, :account, :day, :until, :me, :now, :words
                         where not exists (select from look_review r where r.team_id = :team and r.account_id = :account and r.day = :day
                               and r.until_reading = :until and r.reviewed_by = :me and r.words = :words)
                        on conflict do nothing
                        """)
                .param("id", form.key())
                .param("organisation", Objects.requireNonNull(viewer.organisation()))
                .param("team", on.team())
                .param("account", on.account())
                .param("day", on.day())
                .param("until", until)
                .param("me", viewer.me())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("words", form.words(WhyForm.WORDS))
                .update();
    }

    private static Opening opening(ResultSet row, int number) throws SQLException {
        return new Opening(
                on(row),
                new Opening.Who(row.getString("looker"), row.getString("role"), row.getString("team")),
                new Opening.Person(
                        id(row, "person"),
                        DisplayName.youngAlone(row.getString("name"), null, row.getObject("born", LocalDate.class))),
                row.getLong("first_id"),
                row.getLong("last_id"),
                new Opening.Signs(
                        row.getBoolean("untied"),
                        row.getBoolean("tied_since"),
                        moment(row, "night_at"),
                        row.getBoolean("emergency") ? row.getString("reason") : null));
    }

    private static Review review(ResultSet row, int number) throws SQLException {
        return new Review(
                on(row),
                row.getLong("until_reading"),
                row.getString("by"),
                AccessLogLineSql.moment(row, "reviewed_at"),
                row.getString("words"));
    }

    private static Opening.On on(ResultSet row) throws SQLException {
        return new Opening.On(
                id(row, "team_id"),
                id(row, "account_id"),
                Objects.requireNonNull(row.getObject("day", LocalDate.class)));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class), column);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
