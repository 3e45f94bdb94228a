package org.kith.ahead;

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

/** A young person, those around them, and what tests of what is coming share. */
abstract class OnComing extends OnPages {
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
        jay = north.youngPerson("Jay").born("16 years ago").comesIn();
        maya = north.youngPerson("Maya").born("16 years ago").comesIn();
        amina.worksWith(jay).since("1 year ago");
        analyst = ashdown.analyst("Wendy");
        administrator = ashdown.administrator("Piotr");
        var brightwell = ashdown.service("Brightwell", "housing");
        partner = brightwell.partner("Dana");
        jay.shares("people").with(brightwell);
        world.settle();
    }

    static String coming(Young young) {
        return "/young-people/" + young.id() + "/coming";
    }

    String day(int from) {
        return LocalDate.now(clock).plusDays(from).toString();
    }

    static String[] event(UUID key, String kind, String words, String day) {
        return new String[] {
            "key", key.toString(), "seen", "0", "kind", kind, "words", words, "day", day, "about", "", "sure", "sure"
        };
    }

    static String[] but(String[] fields, String... other) {
        var all = fields.clone();
        for (var i = 0; i < other.length; i += 2) {
            for (var at = 0; at < all.length; at += 2) {
                if (all[at].equals(other[i])) {
                    all[at + 1] = other[i + 1];
                }
            }
        }
        return all;
    }

    /** Amina foresees something of Jay; answers where it stands. */
    String foreseen(String kind, String words, int days) throws Exception {
        return foreseen(amina.account(), jay, kind, words, days);
    }

    String foreseen(UUID by, Young young, String kind, String words, int days) throws Exception {
        var key = UUID.randomUUID();
        var there = coming(young) + "/" + key;
        sends(by, coming(young), event(key, kind, words, day(days))).andExpect(redirectedUrl(there));
        return there;
    }

    /** Adds a step; answers where it stands. */
    String step(UUID by, String event, String words, String who, String due) throws Exception {
        var key = UUID.randomUUID();
        sends(by, event + "/steps", "key", key.toString(), "words", words, "who", who, "due", due)
                .andExpect(redirectedUrl(event));
        return event + "/steps/" + key;
    }

    static String[] tick(int seen, String state, String words) {
        return new String[] {
            "key", UUID.randomUUID().toString(), "seen", String.valueOf(seen), "state", state, "words", words
        };
    }

    static String[] outcome(UUID key, int seen, String state, String words) {
        return new String[] {"key", key.toString(), "seen", String.valueOf(seen), "state", state, "words", words};
    }

    /** What was foreseen of them is of today. */
    static void dayHasCome(Young young) {
        ALL.sql("update coming_version set starts = current_date, ends = current_date where young_person_id = ?")
                .param(young.id())
                .update();
    }

    static int rows(String table, Young young) {
        return ALL.sql("select count(*) from " + table + " where young_person_id = ?")
                .param(young.id())
                .query(Integer.class)
                .single();
    }
}
