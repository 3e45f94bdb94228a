package org.kith.working;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.words.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever stood in for somebody leaves: that is told to both who can do something about it, until somebody else stands in. */
class StandInPagesTest extends OnPages {
    private static final String GONE = "stands in for you, and is not in your team any more";

    private void standsIn(Colleague by, Colleague standIn, int seen) throws Exception {
        sends(
                        by,
                        "/working",
                        "key",
                        UUID.randomUUID().toString(),
                        "seen",
                        String.valueOf(seen),
                        "hello",
                        "Hi",
                        "stand-in",
                        standIn.account().toString())
                .andExpect(redirectedUrl("/working"));
    }

    private String toDo(Colleague who) throws Exception {
        return sees(who, "/to-do").select("main").text();
    }

    @Test
    void itWaitsForTheOneWhoIsAwayAndForTheirManager() throws Exception {
        var ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        var amina = north.worker("Amina");
        var ben = north.worker("Ben");
        var nia = north.worker("Nia");
        var tom = north.manager("Tom");
        var grace = ashdown.team("River").manager("Grace");
        amina.worksWith(north.youngPerson("Jay")).since("1 year ago");
        world.settle();
        standsIn(amina, ben, 0);
        assertThat(toDo(amina)).doesNotContain(GONE);
        assertThat(toDo(tom)).doesNotContain("Amina");
        var database = JdbcClient.create(TestDatabase.superuser());
        database.sql("update team_member set until = now() where account_id = ?")
                .param(ben.account())
                .update();
        assertThat(toDo(amina)).contains("Ben " + GONE);
        assertThat(toDo(tom)).contains("Amina has nobody who stands in: Ben is not in the team any more");
        assertThat(toDo(nia)).doesNotContain("stands in");
        assertThat(toDo(grace)).as("of another team").doesNotContain("stands in");
        database.sql("update account set ended_at = now() where id = ?")
                .param(ben.account())
                .update();
        assertThat(toDo(amina)).contains(GONE);
        standsIn(amina, nia, 1);
        assertThat(toDo(amina)).doesNotContain(GONE);
        assertThat(toDo(tom)).doesNotContain("stands in");
    }

    /** Whoever says that they are away is told that nobody is there in their place, and is not waited for where they leave meanwhile. */
    @Test
    void whoeverIsAwayWithNobodyInTheirPlaceIsToldSo() throws Exception {
        var north = world.organisation("Ashdown").team("North");
        var amina = north.worker("Amina");
        var ben = north.worker("Ben");
        var nia = north.worker("Nia");
        var jay = north.youngPerson("Jay").comesIn();
        amina.worksWith(jay).since("1 year ago");
        world.settle();
        standsIn(amina, ben, 0);
        standsIn(ben, nia, 0);
        assertThat(isAway(ben, 0, 3))
                .contains("Young people see when you are back.")
                .doesNotContain("Nobody stands in");
        assertThat(isAway(amina, 4, 9)).doesNotContain("Nobody stands in");
        assertThat(isAway(amina, 0, 20)).contains("Nobody stands in for you on all of these days");
        var leaving = new String[] {"key", UUID.randomUUID().toString(), "day", day(20), "reason", "LEFTRL"};
        sends(amina, "/handovers/leaving", leaving).andExpect(redirectedUrl("/handovers"));
        assertThat(sees(jay.account(), "/today").select("main").text())
                .contains("Away. The last day is ")
                .doesNotContain("Away until");
    }

    /** Where nobody is there in their place, that waits for both who can do something about it while there is time, and until somebody is. */
    @Test
    void aTimeAwayWithNobodyInTheirPlaceWaits() throws Exception {
        var ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        var amina = north.worker("Amina");
        var ben = north.worker("Ben");
        var nia = north.worker("Nia");
        var tom = north.manager("Tom");
        var grace = ashdown.team("River").manager("Grace");
        amina.worksWith(north.youngPerson("Jay")).since("1 year ago");
        world.settle();
        for (var one : List.of(amina, ben)) {
            sends(one, "/working", "key", UUID.randomUUID().toString(), "seen", "0", "hello", "Hi");
        }
        isAway(ben, 3, 5);
        isAway(amina, 20, 25);
        assertThat(toDo(ben)).as("works with nobody").doesNotContain("stands in");
        assertThat(toDo(amina)).as("not soon").doesNotContain("stands in");
        isAway(amina, 4, 9);
        var today = LocalDate.now(Dates.LONDON);
        var days = Dates.weekday(today.plusDays(4), today) + " to " + Dates.weekday(today.plusDays(9), today);
        assertThat(toDo(amina))
                .contains("Nobody stands in for you while you are away: " + days, "One thing waits for you.");
        assertThat(toDo(tom)).contains("Amina is away, and nobody stands in: " + days, "One thing waits for you.");
        assertThat(toDo(nia)).doesNotContain("stands in");
        assertThat(toDo(grace)).as("of another team").doesNotContain("stands in");
        standsIn(amina, ben, 3);
        assertThat(toDo(amina)).contains("Ben stands in for you, and is away on some of the same days: " + days);
        assertThat(toDo(tom)).contains("Amina is away, and Ben, who stands in, is away on some of the same days");
        standsIn(amina, nia, 4);
        assertThat(toDo(amina) + toDo(tom)).doesNotContain("stands in");
    }

    private String isAway(Colleague who, int from, int until) throws Exception {
        var sent = sends(who, "/working/away", "away-from", day(from), "away-until", day(until));
        return after(who.account(), sent).select(".done").text();
    }

    private static String day(int fromToday) {
        return LocalDate.now(Dates.LONDON).plusDays(fromToday).toString();
    }
}
