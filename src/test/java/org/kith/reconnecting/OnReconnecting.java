package org.kith.reconnecting;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.stream.Stream;
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

/** A young person, those around them, somebody they would like back, and what tests of reconnecting share. */
abstract class OnReconnecting extends OnPages {
    static final JdbcClient ALL = JdbcClient.create(TestDatabase.superuser());

    /** Stands in the name and in the words of the wish: whoever must not learn of it must not meet it. */
    static final String SECRET = "Samphire";

    /** Stands in the name of whom was found and in every word of the search, which the young person must not meet either. */
    static final String SEARCH = "Fennel";

    @Autowired
    Clock clock;

    InOrganisation ashdown;
    InTeam north;
    Colleague amina;
    Colleague bashir;
    Colleague tom;
    Colleague uma;
    Colleague ruth;
    Colleague rolf;
    Colleague analyst;
    Colleague administrator;
    Colleague partner;
    Colleague sibling;
    Young jay;
    Young maya;
    Young sam;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        north = ashdown.team("North");
        var south = ashdown.team("South");
        amina = north.worker("Amina").in(south);
        bashir = north.worker("Bashir");
        tom = north.manager("Tom");
        uma = north.manager("Uma");
        sibling = south.worker("Sita");
        ruth = ashdown.team("River").worker("Ruth");
        rolf = south.manager("Rolf");
        jay = north.youngPerson("Jay").comesIn();
        maya = north.youngPerson("Maya").comesIn();
        sam = south.youngPerson("Sam").comesIn();
        analyst = ashdown.analyst("Wendy");
        administrator = ashdown.administrator("Piotr");
        var brightwell = ashdown.service("Brightwell", "housing");
        partner = brightwell.partner("Dana");
        jay.shares("people").with(brightwell);
        sam.shares("people").with(brightwell);
        world.settle();
    }

    static String at(Young young) {
        return "/young-people/" + young.id() + "/reconnecting";
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    /** Jay asks Amina to look; answers where it stands. */
    String wished() throws Exception {
        return wished(amina);
    }

    String wished(Colleague looks) throws Exception {
        return wished(looks, "My brother " + SECRET);
    }

    String wished(Colleague looks, String name) throws Exception {
        var key = key();
        sends(
                        jay.account(),
                        at(jay),
                        "key",
                        key,
                        "name",
                        name,
                        "words",
                        "We lived with Nan. " + SECRET,
                        "looker",
                        looks.account().toString())
                .andExpect(redirectedUrl(at(jay) + "/" + key));
        return at(jay) + "/" + key;
    }

    static UUID id(String wish) {
        return UUID.fromString(wish.substring(wish.lastIndexOf('/') + 1));
    }

    static int said(String wish) {
        return ALL.sql("""
                        select (select count(*) from reconnection_step where reconnection_id = :id)
                            + (select count(*) from reconnection_word where reconnection_id = :id)
                            + (select count(*) from reconnection_open where reconnection_id = :id)
                        """).param("id", id(wish)).query(Integer.class).single();
    }

    ResultActions tries(Colleague by, String wish, Step step, String... more) throws Exception {
        var fields = new LinkedHashMap<String, String>();
        fields.put("key", key());
        fields.put("seen", String.valueOf(said(wish)));
        fields.put("words", step.key() + ": " + SEARCH);
        for (var i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        var all = fields.entrySet().stream().flatMap(one -> Stream.of(one.getKey(), one.getValue()));
        return sends(by, wish + "/says/" + step.key(), all.toArray(String[]::new));
    }

    /** Says it as somebody who saw all that was said before. */
    void says(Colleague by, String wish, Step step, String... more) throws Exception {
        tries(by, wish, step, more).andExpect(redirectedUrl(wish));
    }

    void finds(String wish) throws Exception {
        says(amina, wish, Step.FOUND, "name", "Sam " + SEARCH, "who", "person-" + sam.id(), "reach", "07700 900123");
    }

    /** Two people say that it is safe with whom was found: only then they can be asked. */
    void findsAndChecks(String wish) throws Exception {
        finds(wish);
        says(amina, wish, Step.SAFE, "second", tom.account().toString());
        says(tom, wish, Step.CONFIRMED);
    }

    /** Up to where nothing is missing but that both are told. */
    void agreed(String wish) throws Exception {
        findsAndChecks(wish);
        says(amina, wish, Step.ASKED);
        says(amina, wish, Step.YES);
    }

    ResultActions moves(Young young, String wish, Step step) throws Exception {
        var own = wish.replace(jay.id().toString(), young.id().toString());
        return sends(young.account(), own + "/moves/" + step.key(), "key", key(), "seen", "0");
    }

    String day(int from) {
        return LocalDate.now(clock).plusDays(from).toString();
    }
}
