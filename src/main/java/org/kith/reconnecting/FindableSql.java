package org.kith.reconnecting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.OneByOne;
import org.kith.actor.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about colleagues who agreed to be found once they have left: what is said anew ends what stood there. */
@Component
class FindableSql {
    private final JdbcClient jdbc;

    FindableSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What somebody agreed to. */
    record Agreed(UUID id, String reach, LocalDate until) {}

    /** Somebody who left and agreed. */
    record Left(UUID account, String name, String reach) {}

    /** What stands of whoever asks. */
    Optional<Agreed> mine() {
        return jdbc.sql(
                        "select id, reach, until from findable where account_id = (select kith.actor()) and ended_at is null")
                .query((row, number) -> new Agreed(
                        row.getObject("id", UUID.class),
                        row.getString("reach"),
                        row.getObject("until", LocalDate.class)))
                .optional();
    }

    /** Those who left, by name: policy shows them to whoever looks for somebody, until their day. */
    List<Left> left() {
        return jdbc.sql("""
                        select f.account_id, a.name, f.reach from findable f join account a on a.id = f.account_id
                         where f.ended_at is null and f.account_id <> (select kith.actor()) order by kith.folded(a.name), f.account_id
                        """)
                .query((row, number) -> new Left(
                        row.getObject("account_id", UUID.class), row.getString("name"), row.getString("reach")))
                .list();
    }

    /** What stands already is not said again; else it is said anew, from whatever page it comes, and of two sent at once the second sees the first. */
    void agree(Viewer viewer, String reach, LocalDate until) {
        OneByOne.about(jdbc, viewer.me());
        if (mine().filter(one -> one.reach().equals(reach) && one.until().equals(until))
                .isPresent()) {
            return;
        }
        end();
        jdbc.sql("""
                        insert into findable (id, organisation_id, account_id, reach, until, said_at) values (?, ?, ?, ?, ?, kith.moment())
                        on conflict do nothing
                        """)
                .params(UUID.randomUUID(), Objects.requireNonNull(viewer.organisation()), viewer.me(), reach, until)
                .update();
    }

    /** Answers whether something stood there. */
    boolean end() {
        return jdbc.sql(
                                "update findable set ended_at = kith.moment() where account_id = (select kith.actor()) and ended_at is null")
                        .update()
                == 1;
    }
}
