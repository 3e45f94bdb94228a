package org.kith.ahead;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.inbox.Count;
import org.kith.people.YoungPeople;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Statements that find what of what is coming waits for somebody: steps of theirs whose day has passed, a move within two weeks that nobody prepares and
 * an eighteenth birthday within ninety days that nobody does. The latter two wait for whoever works with the young person now, and for managers; so does
 * a step, for managers, whose day has passed while whoever was to take it has left the team.
 */
@Component
class WaitingSql {
    private static final int MOVE = 14;
    private static final int ADULT = 18;

    private static final String OPEN =
            "coalesce((select l.state from coming_step_said l where l.step_id = s.id order by l.number desc limit 1), 'open') = 'open'";

    private static final String PREPARED =
            "coalesce((select l.state from coming_step_said l where l.step_id = s.id order by l.number desc limit 1), 'open') <> 'not-needed'";

    private static final String HAS_LEFT = """
            (select count(*) from account a join team_member m on m.account_id = a.id join young_person y on y.team_id = m.team_id
              where a.id = s.account_id and a.ended_at is null and y.id = s.young_person_id and (m.until is null or m.until > kith.now())) = 0
            and (select count(*) from coming_event e where e.id = s.event_id and e.settled_at is not null) = 0
            """;

    private static final String WORKS_WITH = """
            exists (select from kith.working_with x where x.young_person_id = %s and x.account_id = (select kith.actor())
                and x.starts_on <= %s and coalesce(x.ends_on, x.known_until + 1, 'infinity') > %s)
            """;

    private final JdbcClient jdbc;

    WaitingSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What of a young person waits. */
    record Waiting(UUID youngPerson, String key) {}

    List<Waiting> events(boolean manages, LocalDate today, int most) {
        return list(
                "select e.young_person_id, e.id::text as key from coming_event e where e.settled_at is null and "
                        + event(manages, today)
                        + " and e.young_person_id = any (array(select kith.young_people())) order by e.said_at, e.id limit ?",
                most);
    }

    List<Waiting> birthdaySteps(LocalDate today, int most) {
        return list(
                "select distinct s.young_person_id, s.birthday::text as key from coming_step s where "
                        + birthdayStep(today)
                        + " and s.young_person_id = any (array(select kith.young_people())) order by 1, 2 limit ?",
                most);
    }

    List<Waiting> birthdays(boolean manages, LocalDate today, int most) {
        return list(
                "select y.id as young_person_id, '18' as key from unnest(array(select kith.young_people())) m (id) cross join lateral"
                        + " (select y.* from young_person y where y.id = m.id and "
                        + birthday(manages, today) + " offset 0) y order by y.date_of_birth, y.id limit ?",
                most);
    }

    /** A step that nobody takes. */
    record Left(UUID youngPerson, String key, UUID step) {}

    List<Left> left(LocalDate today, int most) {
        return jdbc.sql(
                        "select s.young_person_id as youngPerson, coalesce(s.event_id::text, s.birthday::text) as key, s.id as step from coming_step s where "
                                + left(today)
                                + " and s.young_person_id = any (array(select kith.young_people())) order by s.due, s.id limit ?")
                .param(most)
                .query(Left.class)
                .list();
    }

    private static String left(LocalDate today) {
        return "s.account_id <> (select kith.actor()) and s.due < " + day(today) + " and " + OPEN + " and " + HAS_LEFT;
    }

    private List<Waiting> list(String sql, int most) {
        return jdbc.sql(sql)
                .param(most)
                .query((row, number) -> new Waiting(row.getObject("young_person_id", UUID.class), row.getString("key")))
                .list();
    }

    /** As many as there are rows above: a birthday of which several steps are late is one. */
    static Count count(boolean manages, LocalDate today) {
        var of = "young_person y where " + birthday(manages, today) + " and ";
        var late = Count.anyOfYoungPeople("coming_step s", "s.due < " + day(today));
        return Count.all(
                manages ? Count.ofYoungPeople("coming_step s", left(today)).onlyIf(late) : Count.NONE,
                Count.ofYoungPeople("coming_event e", "e.settled_at is null and " + event(manages, today))
                        .onlyIf(Count.anyOfYoungPeople("coming_event e", "e.settled_at is null")),
                Count.ofYoungPeople(
                                "coming_step s",
                                birthdayStep(today) + " and " + FIRST_OF_BIRTHDAY.formatted(day(today)))
                        .onlyIf(late),
                new Count(
                        "(select count(*) from unnest((select ids from mine)::uuid[]) m (id) cross join lateral (select from "
                                + of + "y.id = m.id offset 0) r)",
                        "(select count(*) from " + of + "(y.id in (select kith.young_people())) is true)",
                        0));
    }

    /** Of several late steps for one birthday the one that was added first. */
    private static final String FIRST_OF_BIRTHDAY = """
            (select count(*) from coming_step o where o.young_person_id = s.young_person_id and o.birthday = s.birthday
                and o.account_id = s.account_id and o.due < %s and (o.said_at, o.id) < (s.said_at, s.id)
                and coalesce((select l.state from coming_step_said l where l.step_id = o.id order by l.number desc limit 1), 'open') = 'open') = 0
            """;

    private static String event(boolean manages, LocalDate today) {
        var late =
                "(select count(*) from coming_step s where s.event_id = e.id and s.account_id = (select kith.actor()) and s.due < "
                        + day(today) + " and " + OPEN + ") > 0";
        var move =
                "(select v.kind = 'move' and v.ends >= " + day(today) + " and v.starts < " + day(today.plusDays(MOVE))
                        + " from coming_version v where v.event_id = e.id order by v.number desc limit 1)"
                        + " and (select count(*) from coming_step s where s.event_id = e.id and " + PREPARED + ") = 0";
        return "(" + late + " or " + move + whose(manages, "e.young_person_id", today) + ")";
    }

    private static String birthdayStep(LocalDate today) {
        return "s.birthday is not null and s.account_id = (select kith.actor()) and s.due < " + day(today) + " and "
                + OPEN;
    }

    private static String birthday(boolean manages, LocalDate today) {
        return "y.date_of_birth between " + day(today.minusYears(ADULT)) + " and "
                + day(today.plusDays(Coming.SOON).minusYears(ADULT))
                + " and (select count(*) from coming_step s where s.young_person_id = y.id and s.birthday = 18 and "
                + PREPARED + ") = 0 and " + YoungPeople.diedBy("y.id") + " is null" + whose(manages, "y.id", today);
    }

    private static String whose(boolean manages, String person, LocalDate today) {
        return manages ? "" : " and " + WORKS_WITH.formatted(person, day(today), day(today));
    }

    /** Without a parameter, so that it is the same text all day long. */
    private static String day(LocalDate day) {
        return "date '" + day + "'";
    }
}
