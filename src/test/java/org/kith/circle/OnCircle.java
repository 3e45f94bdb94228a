package org.kith.circle;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.kith.OnPages;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;

/** A young person, those around them, and what tests of who matters share. */
abstract class OnCircle extends OnPages {
    InOrganisation ashdown;
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
        var north = ashdown.team("North");
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

    String circle() {
        return "/young-people/" + jay.id() + "/circle";
    }

    /** Writes somebody down, and answers where they stand. */
    String adds(UUID who, String name, String... more) throws Exception {
        var key = UUID.randomUUID().toString();
        var theirs = circle() + "/" + key;
        sends(who, circle(), fields(key, 0, name, more))
                .andExpect(redirectedUrl(List.of(more).contains("wanted-back") ? theirs : circle()));
        return theirs;
    }

    static String[] fields(String key, int seen, String name, String... more) {
        var fields = new ArrayList<>(List.of("key", key, "seen", String.valueOf(seen), "name", name));
        if (!List.of(more).contains("matters")) {
            fields.addAll(List.of("matters", "now"));
        }
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    static String id(String person) {
        return person.substring(person.lastIndexOf('/') + 1);
    }

    void moves(UUID who, String person, String ring, int seen) throws Exception {
        sends(who, person + "/closeness", "closeness", ring, "seen", String.valueOf(seen))
                .andExpect(redirectedUrl(circle() + "#closeness-" + id(person)));
    }

    static Element card(Document page, String person) {
        return page.selectFirst(".card:has(a[href=" + person + "])");
    }

    static String ring(Document page, String person) {
        return card(page, person).select(".ring").text();
    }
}
