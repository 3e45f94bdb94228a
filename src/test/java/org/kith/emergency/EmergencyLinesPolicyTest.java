package org.kith.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.actor.AccessLogEntry;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the log says of emergencies, and to whom, as PostgreSQL itself answers. */
class EmergencyLinesPolicyTest extends OnEmergencies {
    @Test
    void everyLineOfItSaysSoListsToo() {
        opens(ruth, "Jay");
        acting.reading(ruth.actor(), jay.id(), AccessLogEntry.at("record", "home"), viewer -> "read");
        acting.doAs(ruth.actor(), viewer -> acting.shownInList(List.of(jay.id()), AccessLogEntry.at("emergencies")));
        acting.doAs(amina.actor(), viewer -> acting.shownInList(List.of(jay.id()), AccessLogEntry.at("list")));
        assertThat(lines(analyst)).containsExactly("record true", "emergencies true", "list false");
    }

    private List<String> lines(Colleague who) {
        return acting.as(who.actor(), viewer -> lines());
    }

    private List<String> lines() {
        return jdbc.sql("select page || ' ' || emergency from reading where young_person_id = ? order by id")
                .param(jay.id())
                .query(String.class)
                .list();
    }

    /** Two by the same person, with the same words: the young person knows of one. */
    @Test
    void theYoungPersonReadsThoseOfWhatTheyWereToldOfAndNoOther() {
        opensWithoutTelling(ruth);
        read("record");
        thatWasThreeHoursAgo();
        opens(ruth, "Jay");
        read("plan");
        assertThat(acting.<List<String>>as(jay.actor(), viewer -> lines())).containsExactly("plan true");
        assertThat(lines(amina)).containsExactly("record true", "plan true");
    }

    private void read(String page) {
        acting.reading(ruth.actor(), jay.id(), AccessLogEntry.at(page, "home"), viewer -> "read");
    }

    private static void thatWasThreeHoursAgo() {
        var superuser = JdbcClient.create(TestDatabase.superuser());
        superuser.sql("alter table emergency_access disable trigger user").update();
        superuser.sql("""
                        update emergency_access set opened_at = opened_at - interval '3 hours', ends_at = ends_at - interval '3 hours',
                               opened_by_clock = opened_by_clock - interval '3 hours'
                        """).update();
        superuser.sql("alter table emergency_access enable trigger user").update();
        superuser
                .sql("update reading set read_at = read_at - interval '3 hours' where emergency")
                .update();
    }

    @Test
    void theReasonIsThere() throws Exception {
        assertThatThrownBy(() -> acting.as(ruth.actor(), viewer -> jdbc.sql(
                                "select outcome from kith.open_in_emergency(gen_random_uuid(), 'Jay', ?, ' ', null, null)")
                        .param(born)
                        .query(String.class)
                        .single()))
                .hasStackTraceContaining("check constraint");
        asks(ruth, of("/record")).andExpect(status().isNotFound());
    }
}
