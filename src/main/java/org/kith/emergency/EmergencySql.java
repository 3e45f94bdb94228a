package org.kith.emergency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.words.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that read emergencies, what was opened in them, and when somebody looked at them again. */
@Component
class EmergencySql {
    private static final int MOST = 100;
    private static final int MOST_LINES = 1000;
    private static final String EMERGENCIES = """
            select e.*, coalesce(n.known_as, y.child_number) as name, n.young_person_id is not null as seen,
                   exists (select from account c where c.young_person_id = e.young_person_id and c.ended_at is null) as comes_in, a.name as opener, coalesce(t.name, '') as teller,
                   coalesce(s.name, '') as seer, kith.one_person(e.account_id, kith.actor()) as mine, e.ends_at > kith.now() and now() < e.opened_by_clock + interval '1 hour' as open
              from emergency_access e
              join account a on a.id = e.account_id
              left join person_name n on n.young_person_id = e.young_person_id
              left join lateral (select y.child_number, y.team_id from young_person y where y.id = e.young_person_id offset 0) y on true
              left join account t on t.id = e.told_by
              left join account s on s.id = e.seen_by
            """;

    /** Not seen by a manager, or not told to the young person; and nobody looks after what they opened themselves. */
    static final String OPEN =
            "(seen_at is null or not_told_because is not null and told_at is null) and not kith.one_person(account_id, (select kith.actor()))";

    private final JdbcClient jdbc;

    EmergencySql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What whoever acts opened themselves, open ones first. */
    List<Emergency> mine(Viewer viewer) {
        return jdbc.sql(EMERGENCIES + " where e.account_id = ? order by open desc, e.opened_at desc, e.id limit "
                        + MOST)
                .param(viewer.me())
                .query((row, number) -> emergency(row))
                .list();
    }

    /** What the teams of whoever acts were told of: what is to be done first, then the latest. */
    List<Emergency> ofTeams() {
        return jdbc.sql(EMERGENCIES + """
                         where y.team_id = any (kith.teams())
                         order by e.seen_at is not null, e.not_told_because is null or e.told_at is not null, e.opened_at desc, e.id
                         limit
                        """ + " " + MOST)
                .query((row, number) -> emergency(row))
                .list();
    }

    /** What waits for whoever acts, who looks after those of their teams: the longest waiting first. */
    List<Emergency> open(int most) {
        return jdbc.sql(EMERGENCIES
                        + " where y.team_id = any (kith.teams()) and e.id in (select id from emergency_access where "
                        + OPEN + ") order by e.opened_at, e.id limit ?")
                .param(most)
                .query((row, number) -> emergency(row))
                .list();
    }

    Optional<Emergency> ofTeams(UUID id) {
        return jdbc.sql(EMERGENCIES + " where e.id = ? and y.team_id = any (kith.teams())")
                .param(id)
                .query((row, number) -> emergency(row))
                .optional();
    }

    /** What a young person was told of, the latest first. */
    List<Emergency> of(UUID person) {
        return jdbc.sql(EMERGENCIES + " where e.young_person_id = ? order by e.opened_at desc, e.id limit " + MOST)
                .param(person)
                .query((row, number) -> emergency(row))
                .list();
    }

    /** The first look again first. */
    List<Emergency.Review> reviews(List<Emergency> of) {
        return jdbc.sql("""
                        select r.*, a.name as maker from emergency_review r join account a on a.id = r.made_by
                         where r.emergency_id = any (?) order by r.made_at, r.id
                        """)
                .param(ids(of))
                .query((row, number) -> new Emergency.Review(
                        row.getObject("emergency_id", UUID.class),
                        row.getString("because"),
                        row.getObject("review_on", LocalDate.class),
                        row.getString("maker"),
                        instant(row, "made_at")))
                .list();
    }

    /** The lines of the log that were written meanwhile, by the clock they go by, which may be a few seconds behind Kith's time. */
    List<Emergency.Line> lines(List<Emergency> of) {
        return jdbc.sql("""
                        select e.id as emergency, r.read_at, r.page, r.sections
                          from emergency_access e
                          join reading r on r.young_person_id = e.young_person_id and r.account_id = e.account_id and r.emergency
                           and r.read_at between e.opened_by_clock
                                             and e.opened_by_clock + (e.ends_at - e.opened_at) + interval '10 seconds'
                         where e.id = any (?) order by r.id limit
                        """ + " " + MOST_LINES)
                .param(ids(of))
                .query((row, number) -> new Emergency.Line(
                        row.getObject("emergency", UUID.class),
                        instant(row, "read_at"),
                        row.getString("page"),
                        Arrays.asList((String[]) row.getArray("sections").getArray())))
                .list();
    }

    private static UUID[] ids(List<Emergency> of) {
        return of.stream().map(Emergency::id).toArray(UUID[]::new);
    }

    private static Emergency emergency(ResultSet row) throws SQLException {
        var because = row.getString("not_told_because");
        var heard = row.getObject("heard_at", OffsetDateTime.class);
        return new Emergency(
                row.getObject("id", UUID.class),
                row.getObject("young_person_id", UUID.class),
                row.getBoolean("seen") ? DisplayName.young(row.getString("name")) : "",
                row.getString("reason"),
                new Emergency.Opened(
                        row.getString("opener"),
                        row.getObject("account_id", UUID.class),
                        row.getBoolean("mine"),
                        instant(row, "opened_at"),
                        instant(row, "ends_at"),
                        row.getBoolean("open")),
                because == null ? null : new Emergency.NotTold(because, row.getObject("review_on", LocalDate.class)),
                mark(row, "told_at", "teller"),
                mark(row, "seen_at", "seer"),
                row.getBoolean("comes_in"),
                heard == null ? null : heard.toInstant());
    }

    private static Emergency.@Nullable Mark mark(ResultSet row, String at, String by) throws SQLException {
        return row.getObject(at) == null ? null : new Emergency.Mark(row.getString(by), instant(row, at));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
