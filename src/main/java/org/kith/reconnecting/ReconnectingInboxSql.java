package org.kith.reconnecting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.kith.words.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that find which searches wait, each by its key: for whoever looks, and for the second person. */
@Component
class ReconnectingInboxSql {
    private static final int DAYS = 14;

    private static final String RESTS = "('pause', 'stop', 'go-on', 'end')";

    private final JdbcClient jdbc;

    ReconnectingInboxSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What whoever looks has before them: somebody else spoke last, or nobody said anything for two weeks. Without a parameter. */
    static String mine(LocalDate today) {
        return """
                reconnection r where r.id = any ((select kith.brokering())::uuid[])
                  and coalesce((select w.step from reconnection_word w where w.reconnection_id = r.id and w.step in %s
                      order by w.step = 'end' desc, w.said_at desc limit 1), 'go-on') = 'go-on'
                  and coalesce((select l.said_by <> (select kith.actor()) or l.said_at < date '%s' from (
                      select s.said_by, s.said_at from reconnection_step s where s.reconnection_id = r.id
                      union all select w.said_by, w.said_at from reconnection_word w where w.reconnection_id = r.id
                      union all select o.said_by, o.said_at from reconnection_open o where o.reconnection_id = r.id) l order by l.said_at desc limit 1), true)
                """.formatted(RESTS, today.minusDays(DAYS));
    }

    /** What the second person is asked, until they answered or whoever looks said something else of it. */
    static String asked() {
        return """
                reconnection r where r.id = any ((select kith.seconding())::uuid[]) and not r.id = any ((select kith.brokering())::uuid[])
                  and (select count(*) from reconnection_word w where w.reconnection_id = r.id and w.step = 'end') = 0
                  and (select s.step from reconnection_step s where s.reconnection_id = r.id and s.step <> 'note' order by s.said_at desc limit 1) = 'safe'
                """;
    }

    /** A search that waits. */
    record Waiting(UUID wish, UUID youngPerson, String young, String name, OffsetDateTime since) {}

    List<Waiting> mine(LocalDate today, int most) {
        return waiting(mine(today), most);
    }

    List<Waiting> asked(int most) {
        return waiting(asked(), most);
    }

    private List<Waiting> waiting(String which, int most) {
        return jdbc.sql(
                        "select r.id, r.young_person_id, r.name, r.said_at, n.known_as, p.child_number from person_name n join young_person p on p.id = n.young_person_id join (select * from "
                                + which
                                + ") r on n.young_person_id = r.young_person_id order by r.said_at, r.id limit ?")
                .param(most)
                .query((row, number) -> new Waiting(
                        row.getObject("id", UUID.class),
                        row.getObject("young_person_id", UUID.class),
                        DisplayName.young(row.getString("known_as"), row.getString("child_number")),
                        row.getString("name"),
                        row.getObject("said_at", OffsetDateTime.class)))
                .list();
    }
}
