package org.kith.handover;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.kith.OnPages;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.InService;
import org.kith.demo.InTeam;
import org.kith.demo.Young;
import org.kith.words.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** Two young people whose worker leaves, who could take over, and what tests of handovers share. */
abstract class OnHandover extends OnPages {
    InOrganisation ashdown;
    InTeam north;
    InTeam river;
    Colleague amina;
    Colleague ben;
    Colleague tom;
    Colleague ruth;
    Colleague analyst;
    Colleague administrator;
    Colleague partner;
    InService brightwell;
    Young jay;
    Young maya;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        north = ashdown.team("North");
        amina = north.worker("Amina");
        ben = north.worker("Ben");
        tom = north.manager("Tom");
        river = ashdown.team("River");
        ruth = river.worker("Ruth");
        jay = north.youngPerson("Jay").comesIn();
        maya = north.youngPerson("Maya").comesIn();
        jay.home("U4").since("2 years ago");
        maya.home("U4").since("2 years ago");
        amina.worksWith(jay).since("2 years ago");
        amina.worksWith(maya).since("1 year ago");
        analyst = ashdown.analyst("Wendy");
        administrator = ashdown.administrator("Piotr");
        brightwell = ashdown.service("Brightwell", "housing");
        partner = brightwell.partner("Dana");
        jay.shares("people").with(brightwell);
        world.settle();
    }

    static LocalDate day(int fromToday) {
        return LocalDate.now(Dates.LONDON).plusDays(fromToday);
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    /** Amina says that she leaves in so many days; of days that are over she is asked whether that is right. */
    void leaves(int days) throws Exception {
        sends(
                        amina,
                        "/handovers/leaving",
                        "key",
                        key(),
                        "day",
                        day(days).toString(),
                        "reason",
                        "LEFTRL",
                        "sure",
                        days < 0 ? "yes" : "")
                .andExpect(redirectedUrl("/handovers"));
    }

    /** Jay's handover, or another's. */
    String of(Young young) {
        return "/young-people/" + young.id() + "/handovers/"
                + JdbcClient.create(TestDatabase.superuser())
                        .sql("select id from handover where young_person_id = ? order by opened_at desc limit 1")
                        .param(young.id())
                        .query(String.class)
                        .single();
    }

    /** Tom says that Ben takes over. */
    void names(Young young, int firstDay) throws Exception {
        var address = of(young);
        names(young, ben, firstDay, "Ben likes bikes too.").andExpect(redirectedUrl(address));
    }

    /** From the form as it is shown now. */
    ResultActions names(Young young, Colleague who, int firstDay, String because) throws Exception {
        return sends(tom, of(young) + "/worker", naming(young, who, firstDay, because));
    }

    String[] naming(Young young, Colleague who, int firstDay, String because) throws Exception {
        var form = sees(tom, of(young) + "/worker");
        return new String[] {
            "key",
            key(),
            "seen",
            form.select("[name=seen]").val(),
            "who",
            who.account().toString(),
            "day",
            day(firstDay).toString(),
            "role",
            "personal adviser",
            "because",
            because,
            "sure",
            firstDay < 0 ? "yes" : ""
        };
    }

    /** Somebody plans a meeting and says that it took place. */
    void meets(String which, int onDay) throws Exception {
        var meetings = of(jay) + "/meetings";
        var key = key();
        sends(amina, meetings, "key", key, "which", which, "day", day(onDay).toString(), "place", "The canal")
                .andExpect(redirectedUrl(meetings));
        sends(
                        amina,
                        meetings + "/" + key,
                        "key",
                        key(),
                        "came",
                        "held",
                        "day",
                        day(onDay).toString(),
                        "words",
                        "Good")
                .andExpect(redirectedUrl(meetings));
    }

    /** The days go by: all that has a day of theirs was so much earlier. */
    static void isOver(Young young) {
        var database = JdbcClient.create(TestDatabase.superuser());
        database.sql("update handover set last_day = last_day - 30 where young_person_id = ?")
                .param(young.id())
                .update();
        database.sql("update handover_step set on_day = on_day - 30 where young_person_id = ?")
                .param(young.id())
                .update();
        database.sql("update time_end set stays = stays where young_person_id = ?")
                .param(young.id())
                .update();
    }

    void says(UUID who, String page, String... fields) throws Exception {
        var address = of(jay);
        sends(who, address + page, fields).andExpect(status().isFound()).andExpect(redirectedUrl(address));
    }

    /** Tom says that somebody works with Jay from today on. */
    void begins(Colleague who) throws Exception {
        var workers = "/young-people/" + jay.id() + "/workers";
        var fields = new String[] {"key", key(), "chosen", who.account().toString(), "role", "driver", "day", ""};
        fields[fields.length - 1] = day(0).toString();
        sends(
                        tom,
                        workers,
                        Stream.concat(Stream.of(fields), Stream.of("because", "To drive"))
                                .toArray(String[]::new))
                .andExpect(redirectedUrl(workers));
    }
}
