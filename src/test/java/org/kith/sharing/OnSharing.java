package org.kith.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.kith.OnPages;
import org.kith.TestClock;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.InService;
import org.kith.demo.InTeam;
import org.kith.demo.Young;
import org.springframework.test.web.servlet.ResultMatcher;

/** Jay, whose record is shared or not, his worker Amina, another team's Ruth, and Dana of a housing service. */
abstract class OnSharing extends OnPages {
    InOrganisation ashdown;
    InTeam north;
    InService brightwell;
    Colleague amina;
    Colleague tom;
    Colleague ruth;
    Colleague dana;
    Colleague administrator;
    Young jay;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        north = ashdown.team("North");
        amina = north.worker("Amina");
        tom = north.manager("Tom");
        ruth = ashdown.team("River").worker("Ruth");
        administrator = ashdown.administrator("Piotr");
        brightwell = ashdown.service("Brightwell Homes", "housing");
        dana = brightwell.partner("Dana");
        jay = north.youngPerson("Jay").born("2009-03-31").comesIn();
        amina.writes(jay, "home", "note").saying("The boiler is fixed");
        amina.writes(jay, "health", "note").saying("The dentist is on Friday");
        world.settle();
    }

    String sharing() {
        return "/young-people/" + jay.id() + "/sharing";
    }

    String brightwell() {
        return sharing() + "/with/service/" + brightwell.id();
    }

    /** Back on the page on sharing, which says what was decided just now where something was. */
    ResultMatcher backOnSharing() {
        return result -> assertThat(result.getResponse().getRedirectedUrl())
                .matches(Pattern.quote(sharing()) + "(\\?changed=[0-9TZ:.-]+)?");
    }

    /** The form's fields, with the sections chosen as {@code home=sees}. */
    static String[] fields(String because, String... sections) {
        var fields = new ArrayList<>(List.of(
                "key",
                UUID.randomUUID().toString(),
                "purpose",
                "Help with the flat",
                "until",
                TestClock.today().plusMonths(3).toString(),
                "basis",
                "agreed",
                "because",
                because));
        for (var section : sections) {
            if (section.matches("(basis|until)=.*")) {
                fields.set(fields.indexOf(section.substring(0, 5)) + 1, section.substring(6));
                continue;
            }
            fields.add("section-" + section.substring(0, section.indexOf('=')));
            fields.add(section.substring(section.indexOf('=') + 1));
        }
        return fields.toArray(String[]::new);
    }

    String danaReads() throws Exception {
        return sees(dana, "/young-people/" + jay.id() + "/record").text();
    }

    long grants() {
        return acting.changing(jay.actor(), jay.id(), viewer -> jdbc.sql("select count(*) from section_grant")
                .query(Long.class)
                .single());
    }
}
