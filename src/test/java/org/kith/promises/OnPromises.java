package org.kith.promises;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.kith.OnPages;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.InTeam;
import org.kith.demo.Young;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** A young person, those around them, and what tests of promises share. */
abstract class OnPromises extends OnPages {
    static final JdbcClient ALL = JdbcClient.create(TestDatabase.superuser());

    @Autowired
    Clock clock;

    InOrganisation ashdown;
    InTeam north;
    Colleague amina;
    Colleague tom;
    Colleague ruth;
    Colleague analyst;
    Colleague administrator;
    Colleague partner;
    Young jay;
    Young maya;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        north = ashdown.team("North");
        amina = north.worker("Amina");
        tom = north.manager("Tom");
        ruth = ashdown.team("River").worker("Ruth");
        jay = north.youngPerson("Jay").comesIn();
        maya = north.youngPerson("Maya").comesIn();
        analyst = ashdown.analyst("Wendy");
        administrator = ashdown.administrator("Piotr");
        var brightwell = ashdown.service("Brightwell", "housing");
        partner = brightwell.partner("Dana");
        jay.shares("people").with(brightwell);
        world.settle();
    }

    static String promises(Young young) {
        return "/young-people/" + young.id() + "/promises";
    }

    String promises() {
        return promises(jay);
    }

    String day(int from) {
        return LocalDate.now(clock).plusDays(from).toString();
    }

    /** Amina promises something to Jay; answers where it stands. */
    String promised(String words, String due) throws Exception {
        return promised(jay, amina.account(), "by-" + amina.account(), words, due);
    }

    String promised(Young young, UUID by, String who, String words, String due) throws Exception {
        var key = UUID.randomUUID().toString();
        sends(by, promises(young), "key", key, "who", who, "words", words, "due", due, "known", due)
                .andExpect(redirectedUrl(promises(young)));
        return promises(young) + "/" + key;
    }

    /** Says what became of it, as somebody who saw all that was said before. */
    void says(UUID by, String promise, Step step, String words, String... more) throws Exception {
        tries(by, promise, step, words, more).andExpect(redirectedUrl(promise));
    }

    ResultActions tries(UUID by, String promise, Step step, String words, String... more) throws Exception {
        return sends(by, promise + "/steps/" + step.key(), fields(UUID.randomUUID(), said(promise), words, more));
    }

    static String[] fields(UUID key, int seen, String words, String... more) {
        var due = more.length == 0 ? "" : more[0];
        return new String[] {"key", key.toString(), "seen", String.valueOf(seen), "words", words, "due", due};
    }

    static int said(String promise) {
        return ALL.sql("select count(*) from promise_story where promise_id = cast(? as uuid)")
                .param(promise.substring(promise.lastIndexOf('/') + 1))
                .query(Integer.class)
                .single();
    }

    int written() {
        return ALL.sql("select count(*) from promise where young_person_id = ?")
                .param(jay.id())
                .query(Integer.class)
                .single();
    }
}
