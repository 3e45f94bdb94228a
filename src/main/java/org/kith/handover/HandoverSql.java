package org.kith.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ChangeReason;
import org.kith.words.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that read handovers, as they stand now. */
@Component
class HandoverSql {
    /**
     * The young person and the team of each are found by their keys (offset 0), whatever PostgreSQL has counted: few handovers are read of many people.
     * Of one that is over, whoever was to take over never does where their time was taken back before it began, whoever is in the team by now; in one
     * that is open nobody takes over then (off), nor where whoever was to does not come.
     */
    private static final String HANDOVER = """
            select h.*, y.known_as, y.child_number, t.name as team, f.name as from_name, n.name as to_name,
                   h.account_id = (select kith.actor()) as from_you, h.named_id = (select kith.actor()) as to_you,
                   array(select o.name from (select o.id, o.name
                            from team_member m cross join lateral (select o.* from account o where o.id = m.account_id offset 0) o
                           where h.named_id is not null and m.team_id = y.team_id and o.role = 'manager' and o.ended_at is null
                             and m.since <= kith.now() and (m.until is null or m.until > kith.now()) offset 0) o
                       where not kith.one_person(h.named_id, o.id) order by kith.folded(o.name), o.id) as hearers,
                   case when not h.open then (select bool_and(coalesce(b.ends_on <= b.starts_on, false)) from handover_step s join assignment b on b.id = s.id
                     where s.handover_id = h.id and s.kind = 'named' and s.account_id = h.named_id and s.on_day = h.first_day) end as never,
                   h.open and h.named_id is not null and not h.comes as off
              from kith.handover_alone h cross join lateral (select * from young_person y where y.id = h.young_person_id offset 0) y
             cross join lateral (select t.name from team t where t.id = y.team_id offset 0) t
              left join account f on f.id = h.account_id left join account n on n.id = h.named_id
            """;

    /** Each is found by itself, too. */
    private static final String THESE = HANDOVER.replace(
            "from kith.handover_alone h",
            "from unnest(?::uuid[]) these (id) cross join lateral (select * from kith.handover_alone x where x.id = these.id offset 0) h");

    private static final String TODAY = "(kith.now() at time zone 'Europe/London')::date";

    /** Not of somebody who was to take over and leaves before they begin: their last day is said in a handover, too, and there is nothing to hand over in it. */
    static final String BEGAN = """
            (not exists (select from handover_step n where n.account_id = h.account_id and n.young_person_id = h.young_person_id and n.kind = 'named'
                   and n.on_day > h.last_day)
                or exists (select from kith.working_with x where x.young_person_id = h.young_person_id and x.account_id = h.account_id
                   and x.starts_on <= h.last_day))
            """;

    /** To act on for one of the two workers: not where all is done and the last day alone is to come. */
    private static final String OWN = """
            (h.account_id = kith.actor() and not (h.ahead and h.met_at is not null and h.unsaid = 0 and h.together is not null and h.held @> array['goodbye'])
                or h.named_id = kith.actor() and h.comes and h.met_at is null)
            """;

    /** What the young person said last of whoever takes over. */
    private static final String UNANSWERED =
            "exists (select from account y where y.id = h.them_by and y.young_person_id = h.young_person_id)";

    static final String WAITS = "h.waits_until >= " + TODAY;

    /** Those open that are a worker's to act on: found by who stops and who takes over, one after the other (offset 0), so that what is over costs nothing. */
    static final String MINE = """
            (select o.id from handover o where o.account_id = (select kith.actor())
                union select n.handover_id from handover_step n where n.kind = 'named' and n.account_id = (select kith.actor())) m (id)
            cross join lateral (select h.id, h.last_day from kith.handover_now h where h.id = m.id and
            """ + WAITS + " and h.open and " + OWN + " and " + BEGAN + " offset 0) h";

    /** Those among which they are. */
    static final String MAY_BE_MINE = """
            (select o.id from handover o where o.account_id = (select kith.actor())
                union select n.handover_id from handover_step n where n.kind = 'named' and n.account_id = (select kith.actor())) m (id)
            cross join lateral (select from handover h where h.id = m.id and
            """ + WAITS + " offset 0) h";

    /** Those that may be open, of whom whoever acts sees. */
    private static final String NOT_OVER = HANDOVER.replace(
            "from kith.handover_alone h",
            "from (select h.id from handover h where h.young_person_id = any (array(select kith.young_people())) and "
                    + WAITS
                    + " offset 0) these cross join lateral (select * from kith.handover_alone x where x.id = these.id offset 0) h");

    static final String OF_TEAMS = "kith.handover_alone h";

    /** What a manager has to do about one: the same, with those in which nobody comes, somebody would have nobody, or the last day is over. */
    static final String TO_MANAGE =
            WAITS + """
             and (h.open and BEGAN and (not h.comes or THEIRS or h.last_day < TODAY or h.alone and coalesce(h.until_day, 'infinity') > TODAY or
            """.replace("TODAY", TODAY).replace("THEIRS", UNANSWERED).replace("BEGAN", BEGAN) + OWN + ") or "
                    + UnopenedSql.UNSETTLED + ")";

    private static final String OF_MY_TEAMS =
            "unnest(array(select kith.young_people())) m (id) cross join lateral (select h.id, h.last_day from "
                    + OF_TEAMS + " where h.young_person_id = m.id and " + TO_MANAGE + " offset 0) h";

    private final JdbcClient jdbc;

    HandoverSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Not of somebody who leaves before they begin: that is no handover to anybody. */
    Optional<Handover> one(UUID youngPerson, UUID handover) {
        return jdbc.sql(HANDOVER + " where h.young_person_id = ? and h.id = ? and " + BEGAN)
                .params(youngPerson, handover)
                .query(HandoverSql::handover)
                .optional();
    }

    /** Whether whoever takes over is in the young person’s team, and so can read the record. */
    boolean sees(UUID youngPerson, UUID account) {
        return jdbc.sql("""
                        select exists (select from young_person y join team_member m on m.team_id = y.team_id
                         where y.id = ? and m.account_id = ? and m.since <= kith.now() and (m.until is null or m.until > kith.now()))
                        """).params(youngPerson, account).query(Boolean.class).single();
    }

    /** A handover, and the kind of answer in it. */
    record Answered(UUID handover, String kind) {}

    /** In which of these what the young person said waits for somebody: of whoever takes over, first; or of a meeting that is still planned, another day or own words. */
    List<Answered> answered(List<UUID> handovers) {
        return jdbc.sql("""
                        select t.handover_id as handover, 'them' as kind
                          from (select distinct on (a.handover_id) a.handover_id, a.young_person_id, a.said_by from handover_step a
                                 where a.handover_id = any (:handovers) and a.kind = 'them' order by a.handover_id, a.said_at desc, a.id) t
                          join account y on y.id = t.said_by and y.young_person_id = t.young_person_id
                        union all
                        (select distinct on (a.handover_id) a.handover_id as handover, a.kind from handover_step a
                         where a.handover_id = any (:handovers) and a.kind in ('another-day', 'answer')
                           and not exists (select from handover_step b where b.about_id = a.about_id
                               and (b.kind in ('planned', 'held', 'fell-through') or b.kind in ('suits', 'another-day', 'answer') and b.said_at > a.said_at))
                         order by a.handover_id, a.said_at desc, a.id)
                        """)
                .param("handovers", handovers.toArray(UUID[]::new))
                .query(Answered.class)
                .list();
    }

    /** All of a young person that are one to them, the latest first: not those of somebody who leaves before they begin. */
    List<Handover> begun(UUID youngPerson) {
        return jdbc.sql(HANDOVER + " where h.young_person_id = ? and " + BEGAN + " order by h.opened_at desc, h.id")
                .param(youngPerson)
                .query(HandoverSql::handover)
                .list();
    }

    /** All of a young person, the latest first. */
    List<Handover> all(UUID youngPerson) {
        return jdbc.sql(HANDOVER + " where h.young_person_id = ? order by h.opened_at desc, h.id")
                .param(youngPerson)
                .query(HandoverSql::handover)
                .list();
    }

    /** All that are open and that whoever acts sees, those whose last day is next first. They are found by whose they are, so that nobody else's is read. */
    List<Handover> open() {
        return jdbc.sql(NOT_OVER + " where h.open and " + BEGAN
                        + " order by h.last_day, kith.folded(f.name), y.folded_name, h.id")
                .query(HandoverSql::handover)
                .list();
    }

    /** Those that a leaving opened, also where the last day is over, and whatever else is open of that worker; not where they stay, nor where a move ended it. */
    List<Handover> of(Leaving leaving) {
        return jdbc.sql(HANDOVER + " where h.account_id = ? and (h.leaving_id = ? or h.open)"
                        + " and (h.ended is null or h.ended = 'closed') order by h.id")
                .params(leaving.who().account(), leaving.id())
                .query(HandoverSql::handover)
                .list();
    }

    /** Those of whoever acts, or as well those a manager has something to do about; as many as are counted. They are found first, so that no other is read. */
    List<Handover> waiting(boolean manages, int most) {
        var found = jdbc.sql(
                        "select h.id from " + (manages ? OF_MY_TEAMS : MINE) + " order by h.last_day, h.id limit ?")
                .param(most)
                .query(UUID.class)
                .list();
        return jdbc.sql(THESE + " order by h.last_day, y.folded_name, h.id")
                .param(found.toArray(UUID[]::new))
                .query(HandoverSql::handover)
                .list();
    }

    /** All that was said in one, the latest first. */
    List<HandoverStep> steps(UUID handover) {
        return jdbc.sql("""
                        select s.*, a.young_person_id is not null as by_young_person, s.said_by = (select kith.actor()) as by_you,
                               coalesce((select n.known_as from person_name n where n.young_person_id = a.young_person_id), a.name) as by,
                               o.account as whom_id, w.name as whom
                          from handover_step s
                         cross join lateral (select case when s.kind <> 'met' then s.account_id else (select n.account_id from handover_step n
                             where n.handover_id = s.handover_id and n.kind = 'named' and n.said_at <= s.said_at
                             order by n.said_at desc, n.id limit 1) end as account) o
                          left join account a on a.id = s.said_by left join account w on w.id = o.account
                         where s.handover_id = ? order by s.said_at desc, s.id
                        """).param(handover).query(HandoverSql::step).list();
    }

    /** Whether somebody works with a young person today, and has left neither their team nor Kith. */
    boolean isThere(UUID youngPerson, UUID account) {
        return jdbc.sql(
                        "select exists (select from kith.time_with t where t.young_person_id = ? and t.account_id = ? and t.starts_on <= "
                                + TODAY + " and coalesce(t.ends_on, 'infinity') > " + TODAY + ")")
                .params(youngPerson, account)
                .query(Boolean.class)
                .single();
    }

    private static Handover handover(ResultSet row, int number) throws SQLException {
        var to = newcomer(row);
        return new Handover(
                row.getObject("id", UUID.class),
                new Handover.Whose(
                        row.getObject("young_person_id", UUID.class),
                        DisplayName.young(row.getString("known_as"), row.getString("child_number")),
                        row.getString("team")),
                new Handover.Leaver(
                        row.getObject("account_id", UUID.class),
                        DisplayName.somebody(row.getString("from_name")),
                        row.getBoolean("from_you"),
                        row.getObject("leaving_id", UUID.class),
                        row.getObject("last_day", LocalDate.class),
                        new ChangeReason(row.getString("reason"))),
                to,
                done(row, to != null),
                new Handover.Gap(
                        row.getBoolean("alone"),
                        row.getObject("alone_from", LocalDate.class),
                        row.getObject("until_day", LocalDate.class),
                        row.getBoolean("off") ? DisplayName.somebody(row.getString("to_name")) : null));
    }

    private static Handover.@Nullable Newcomer newcomer(ResultSet row) throws SQLException {
        var account = row.getObject("named_id", UUID.class);
        return account == null || row.getBoolean("off")
                ? null
                : new Handover.Newcomer(
                        account,
                        DisplayName.somebody(row.getString("to_name")),
                        row.getBoolean("to_you"),
                        List.of((String[]) row.getArray("hearers").getArray()),
                        row.getObject("first_day", LocalDate.class),
                        row.getBoolean("never"));
    }

    /** While nobody takes over nobody has been met. */
    private static Handover.Done done(ResultSet row, boolean isNamed) throws SQLException {
        var met = row.getObject("met_at", OffsetDateTime.class);
        return new Handover.Done(
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                Set.of((String[]) row.getArray("kinds").getArray()),
                Set.of((String[]) row.getArray("held").getArray()),
                row.getBoolean("warm"),
                row.getBoolean("ahead"),
                row.getInt("unsaid"),
                met == null || !isNamed ? null : met.toInstant(),
                row.getString("ended"));
    }

    static HandoverStep step(ResultSet row, int number) throws SQLException {
        var meeting = row.getString("meeting");
        var about = row.getObject("about_id", UUID.class);
        var whom = row.getObject("whom_id", UUID.class);
        return new HandoverStep(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("words"),
                meeting == null && about == null
                        ? null
                        : new HandoverStep.Meeting(
                                meeting, row.getObject("at_time", LocalTime.class), row.getString("place"), about),
                row.getObject("on_day", LocalDate.class),
                whom == null ? null : new HandoverStep.Whom(whom, row.getString("whom")),
                new HandoverStep.Said(
                        row.getString("by"),
                        row.getBoolean("by_young_person"),
                        row.getBoolean("by_you"),
                        row.getObject("said_at", OffsetDateTime.class).toInstant()));
    }
}
