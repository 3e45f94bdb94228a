package org.kith.reconnecting;

import static org.kith.words.Words.say;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;
import org.kith.words.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that find, for a manager, where nobody is left who looks for somebody, or soon will be. For whom they look is in none of them. */
@Component
class LookerSql {
    /** Of others, policy shows a manager only those who are in the young person's team no more, or leave within a week. */
    static final String LEFT = "b.ended_at is null and b.account_id is distinct from (select kith.actor())";

    private static final String ONES = """
            select b.id, b.account_id, b.reconnection_id, b.young_person_id, a.name, b.said_at, n.known_as, p.child_number,
                   (select max(l.last_day) from worker_leaving l where l.account_id = b.account_id and not l.taken_back
                       and l.version = (select max(v.version) from worker_leaving v where v.leaving_id = l.leaving_id)
                       and kith.is_around(b.account_id, b.young_person_id)) as last_day,
                   exists (select from account y where y.young_person_id = b.young_person_id and y.ended_at is null) as comes_in
              from reconnection_broker b left join account a on a.id = b.account_id
             cross join lateral (select * from person_name n where n.young_person_id = b.young_person_id offset 0) n
             cross join lateral (select * from young_person p where p.id = b.young_person_id offset 0) p
             where (select kith.role()) = 'manager' and
            """ + " " + LEFT;

    private final JdbcClient jdbc;

    LookerSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody looked, and is in the team no more; or looks, and leaves soon.
     *
     * @param name of whoever looked
     * @param young what the young person is called
     * @param comesIn whether the young person can choose for themselves
     * @param lastDay of whoever is in the team still; null where they are not
     */
    record Left(
            UUID row,
            UUID account,
            UUID wish,
            UUID youngPerson,
            String name,
            String young,
            boolean comesIn,
            Instant since,
            @Nullable LocalDate lastDay) {

        /** Whether they look still, and leave soon. */
        boolean soon() {
            return lastDay != null;
        }

        /** What a manager does about it, as a key in the words files. */
        String act() {
            return lastDay == null ? "reconnecting.left.name" : "reconnecting.left.soon.name";
        }

        /** That nobody looks now, or from when on. */
        String inWords() {
            return lastDay == null
                    ? say("reconnecting.left", young, name)
                    : say("reconnecting.left.soon", young, name, Dates.longDay(lastDay));
        }
    }

    List<Left> leftOf(UUID youngPerson) {
        return all(" and b.young_person_id = ?", youngPerson);
    }

    List<Left> left(int most) {
        return all(
                " and b.young_person_id = any (array(select kith.young_people())) order by b.said_at, b.id limit ?",
                most);
    }

    private List<Left> all(String which, Object value) {
        return jdbc.sql(ONES + which)
                .param(value)
                .query((row, number) -> new Left(
                        row.getObject("id", UUID.class),
                        row.getObject("account_id", UUID.class),
                        row.getObject("reconnection_id", UUID.class),
                        row.getObject("young_person_id", UUID.class),
                        DisplayName.somebody(row.getString("name")),
                        DisplayName.young(row.getString("known_as"), row.getString("child_number")),
                        row.getBoolean("comes_in"),
                        row.getObject("said_at", OffsetDateTime.class).toInstant(),
                        row.getObject("last_day", LocalDate.class)))
                .list();
    }
}
