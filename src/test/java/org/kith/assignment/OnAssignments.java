package org.kith.assignment;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.kith.OnPages;
import org.kith.TestClock;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.InTeam;
import org.kith.demo.Young;
import org.springframework.test.web.servlet.ResultActions;

/** Jay in North, whose worker Amina a return names; Ben is in North too, Ruth and a manager in River, and Nia manages both. */
abstract class OnAssignments extends OnPages {
    InOrganisation ashdown;
    InTeam north;
    InTeam river;
    Colleague amina;
    Colleague ben;
    Colleague tom;
    Colleague nia;
    Colleague ruth;
    Colleague grace;
    Colleague wendy;
    Colleague piotr;
    Colleague stranger;
    Young jay;
    Young ollie;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        north = ashdown.team("North");
        river = ashdown.team("River");
        amina = north.worker("Amina");
        ben = north.worker("Ben");
        tom = north.manager("Tom");
        nia = north.manager("Nia").in(river);
        ruth = river.worker("Ruth");
        grace = river.manager("Grace");
        wendy = ashdown.analyst("Wendy");
        piotr = ashdown.administrator("Piotr");
        stranger = world.organisation("Elsewhere").team("Hill").manager("Sid");
        jay = north.youngPerson("Jay").comesIn();
        jay.home("U4").since("2 years ago");
        ollie = river.youngPerson("Ollie").comesIn();
        amina.worksWith(jay).since("1 year ago");
        world.settle();
    }

    static String of(Young young) {
        return "/young-people/" + young.id();
    }

    static String today() {
        return TestClock.today().toString();
    }

    ResultActions begins(Colleague by, Young young, Colleague who, String role, String because) throws Exception {
        return begins(by, young, who, role, today(), because);
    }

    ResultActions begins(Colleague by, Young young, Colleague who, String role, String day, String because)
            throws Exception {
        return sends(
                by,
                of(young) + "/workers",
                "key",
                UUID.randomUUID().toString(),
                "chosen",
                who.account().toString(),
                "role",
                role,
                "day",
                day,
                "because",
                because);
    }

    ResultActions ends(Colleague by, Young young, UUID who, String day, String because) throws Exception {
        return sends(by, of(young) + "/workers/endings", "who", who.toString(), "day", day, "because", because);
    }

    ResultActions moves(Colleague by, Young young, InTeam from, InTeam to, String because) throws Exception {
        return sends(
                by,
                of(young) + "/team",
                "key",
                UUID.randomUUID().toString(),
                "seen",
                from.id().toString(),
                "chosen",
                to.id().toString(),
                "day",
                today(),
                "because",
                because);
    }

    ResultActions begins(String key, Colleague who, String role) throws Exception {
        var chosen = who.account().toString();
        var address = of(jay) + "/workers";
        return sends(
                tom, address, "key", key, "chosen", chosen, "role", role, "day", today(), "because", "They know them");
    }

    long count(String table) {
        return acting.as(
                wendy.actor(), viewer -> jdbc.sql("select count(*) from " + table + " where young_person_id = ?")
                        .param(jay.id())
                        .query(Long.class)
                        .single());
    }
}
