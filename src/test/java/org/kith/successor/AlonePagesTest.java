package org.kith.successor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.OnPages;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.inbox.CountedOnce;
import org.kith.words.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A young person with whom nobody works waits for the managers of their team, whatever the reason, until somebody does. */
@ExtendWith(CountedOnce.EachTime.class)
class AlonePagesTest extends OnPages {
    private final LocalDate today = LocalDate.now(Dates.LONDON);

    private List<String> alone(Colleague who) throws Exception {
        return sees(who, "/to-do").select("main .card").eachText().stream()
                .filter(line -> line.contains(" has had nobody "))
                .toList();
    }

    private static int change(String sql, Object... values) {
        return JdbcClient.create(TestDatabase.superuser())
                .sql(sql)
                .params(values)
                .update();
    }

    @Test
    void whoeverLeftWithoutAWordOrStoppedLeavesSomebodyAlone() throws Exception {
        var ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        var amina = north.worker("Amina");
        var ben = north.worker("Ben");
        var tom = north.manager("Tom");
        var grace = ashdown.team("River").manager("Grace");
        var jay = north.youngPerson("Jay").comesIn();
        var kim = north.youngPerson("Kim");
        var lee = north.youngPerson("Lee");
        north.youngPerson("Olu").born("25 years ago");
        amina.worksWith(jay).since("1 year ago");
        ben.worksWith(kim).since("1 year ago").until("3 weeks ago");
        ben.worksWith(lee).since("1 year ago");
        world.settle();
        assertThat(alone(tom)).singleElement().asString().startsWith("Kim has had nobody who works with them since");
        change("update account set ended_at = now() where id = ?", amina.account());
        assertThat(alone(tom)).hasSize(2).anyMatch(line -> line.startsWith("Jay has had nobody"));
        assertThat(alone(ben)).as("no manager").isEmpty();
        assertThat(alone(grace)).as("of another team").isEmpty();
        var act = sees(tom, "/to-do").select("main .card:contains(Jay has had) a[href$=/workers/new]");
        assertThat(act.text()).startsWith("Say who works with them");
        sends(
                        tom,
                        "/young-people/" + jay.id() + "/workers",
                        "key",
                        UUID.randomUUID().toString(),
                        "chosen",
                        ben.account().toString(),
                        "role",
                        "key worker",
                        "day",
                        today.toString(),
                        "because",
                        "Amina has left")
                .andExpect(status().is3xxRedirection());
        assertThat(alone(tom)).singleElement().asString().startsWith("Kim");
        change("update team_member set until = now() where account_id = ?", ben.account());
        assertThat(alone(tom)).as("Ben is in the team no more").anyMatch(line -> line.startsWith("Jay"));
    }

    @Test
    void aManagerOfManyTeamsIsToldHowManyAsTheyLastStoodThere() throws Exception {
        var ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        var tom = north.manager("Tom");
        for (var number = 2; number <= 6; number++) {
            tom.in(ashdown.team("Team " + number));
        }
        var ben = north.worker("Ben");
        north.youngPerson("Kim");
        ben.worksWith(north.youngPerson("Lee")).since("1 year ago");
        world.settle();
        assertThat(waits(tom)).isEqualTo("1");
        change("update account set ended_at = now() where id = ?", ben.account());
        assertThat(waits(tom)).as("as it was found within minutes").isEqualTo("1");
        assertThat(alone(tom)).hasSize(2);
        assertThat(waits(tom)).as("as the list found it").isEqualTo("2");
    }

    private String waits(Colleague who) throws Exception {
        return sees(who, "/our-policies")
                .select("header a[href=/to-do] [aria-hidden]")
                .text();
    }
}
