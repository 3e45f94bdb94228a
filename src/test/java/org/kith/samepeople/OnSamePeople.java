package org.kith.samepeople;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.kith.OnPages;
import org.kith.TestClock;
import org.kith.codes.ReportingYear;
import org.kith.continuity.Figures;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.InTeam;
import org.kith.demo.Young;
import org.springframework.beans.factory.annotation.Autowired;

/** Young people who met the same people more or less often, in the year before this one. */
abstract class OnSamePeople extends OnPages {
    static final String FIGURES = "/figures/continuity";

    /** The year before this one: each day of it has been. */
    final ReportingYear year =
            new ReportingYear(ReportingYear.of(TestClock.today()).ends() - 1);

    @Autowired
    Figures figures;

    InOrganisation ashdown;
    InTeam north;
    Colleague amina;
    Colleague ben;
    Colleague tom;
    Colleague ruth;
    Colleague wendy;
    Young jay;
    Young maya;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        north = ashdown.team("North");
        var river = ashdown.team("River");
        amina = north.worker("Amina");
        ben = north.worker("Ben").in(river);
        tom = north.manager("Tom").in(river);
        ruth = river.worker("Ruth");
        wendy = ashdown.analyst("Wendy");
        jay = north.youngPerson("Jay").childNumber("7").comesIn();
        jay.home("U4").since(day(0));
        amina.worksWith(jay).since(day(0)).until(day(60));
        ben.worksWith(jay).since(day(80));
        meet(jay, amina, amina, ben, amina, ben, ben, amina);
        amina.writes(jay, "home", "note").on(day(12)).titled("No meeting");
        jay.writes("home", "catch-up").on(day(13)).titled("How I saw it");
        maya = north.youngPerson("Maya").comesIn();
        meet(maya, ben);
        for (var number = 0; number < 7; number++) {
            meet(north.youngPerson("North " + number), amina, amina);
            meet(river.youngPerson("River " + number), ruth, ruth);
            meet(river.youngPerson("Weir " + number), ruth, tom, ben);
        }
        world.settle();
    }

    String day(int number) {
        return year.first().plusDays(number).toString();
    }

    /** Meets them one after the other; each writes that it was a catch-up. */
    void meet(Young young, Colleague... workers) {
        for (var number = 0; number < workers.length; number++) {
            workers[number]
                    .writes(young, "home", "catch-up")
                    .on(day(10 + number))
                    .titled("We met");
        }
    }

    /** What stands in a row of the year before this one. */
    static String cell(Document page, String row) {
        return page.select("#" + row + " td").get(1).text();
    }

    String year(int more) {
        return Integer.toString(year.ends() + more);
    }

    String file(Colleague who) throws Exception {
        return asks(who, FIGURES + ".csv")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
