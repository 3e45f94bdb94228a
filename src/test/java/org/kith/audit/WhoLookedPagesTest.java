package org.kith.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.SignedInAs.signedInAs;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.actor.Acting;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.actor.Look;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.World;
import org.kith.demo.Young;
import org.kith.web.Dates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@KithTest
class WhoLookedPagesTest {
    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    @Autowired
    Acting acting;

    @Autowired
    Clock clock;

    InOrganisation ashdown;
    Colleague amina;
    Colleague tom;
    Colleague ruth;
    Young jay;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        amina = north.worker("Amina Okafor");
        tom = north.manager("Tom Ridley");
        ruth = ashdown.team("River").worker("Ruth");
        jay = north.youngPerson("Jay");
        world.settle();
    }

    private List<String> lines(Colleague who, String query) throws Exception {
        var page = mvc.perform(
                        get("/young-people/" + jay.id() + "/who-looked" + query).with(signedInAs(who)))
                .andExpect(status().isOk())
                .andReturn();
        return Jsoup.parse(page.getResponse().getContentAsString())
                .select(".lines li")
                .eachText();
    }

    private void opens(Colleague who, String page, String... sections) {
        acting.reading(who.actor(), jay.id(), Look.at(page, sections), viewer -> viewer);
    }

    private void seesInList(Colleague who, int times) {
        for (int i = 0; i < times; i++) {
            acting.doAs(who.actor(), viewer -> acting.shownInList(List.of(jay.id()), Look.at("list", "people")));
        }
    }

    @Test
    void tellsWhoOpenedWhatAndWhenTheLatestFirst() throws Exception {
        opens(amina, "lifeline", "home", "people");
        var lines = lines(tom, "");
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).startsWith("Tom Ridley, manager, opened this page on ");
        assertThat(lines.getLast())
                .matches(
                        "Amina Okafor, worker, opened the lifeline on [A-Z][a-z]+day \\d+ [A-Z][a-z]+ \\d{4} at \\d\\d:\\d\\d\\. "
                                + "Shown: Home ?People");
    }

    @Test
    void aDayOfSeeingTheNameInListsIsOneLine() throws Exception {
        seesInList(amina, 4);
        seesInList(tom, 1);
        var today = Dates.weekday(LocalDate.now(clock));
        assertThat(lines(tom, ""))
                .hasSize(3)
                .contains("Tom Ridley, manager, saw the name in a list on " + today + ". Shown: People")
                .contains("Amina Okafor, worker, saw the name in a list on " + today + ", 4 times. Shown: People");
    }

    @Test
    void listsOfDifferentSectionsFoldToo() throws Exception {
        acting.doAs(amina.actor(), viewer -> {
            acting.shownInList(List.of(jay.id()), Look.at("list"));
            acting.shownInList(List.of(jay.id()), Look.at("list", "people", "home"));
        });
        assertThat(lines(tom, "")).hasSize(2).anyMatch(line -> line.contains(", 2 times."));
    }

    @Test
    void eachOpeningStandsForItself() throws Exception {
        opens(amina, "lifeline");
        opens(amina, "lifeline");
        assertThat(lines(tom, "")).hasSize(3);
    }

    @Test
    void lookingHereIsALookToo() throws Exception {
        lines(amina, "");
        assertThat(lines(amina, "")).hasSize(2).allMatch(line -> line.contains("opened this page"));
    }

    @Test
    void jobsAreToldInWords() throws Exception {
        acting.reading(Actor.job(JobName.COMMAND_LINE, ashdown.id()), jay.id(), Look.at("export"), viewer -> viewer);
        assertThat(lines(tom, ""))
                .anyMatch(line -> line.startsWith("Somebody with access to the server read this record"));
    }

    @Test
    void aPageThatHasNoWordsAnyMoreIsStillTold() throws Exception {
        opens(amina, "a-page-of-long-ago", "a-section-of-long-ago");
        assertThat(lines(tom, "").getLast()).startsWith("Amina Okafor, worker, opened a part of this record on ");
    }

    @Test
    void fiftyToAPage() throws Exception {
        for (int i = 0; i < 55; i++) {
            opens(amina, "lifeline");
        }
        assertThat(lines(tom, "")).hasSize(50);
        assertThat(lines(tom, "?page=2")).hasSize(7);
        assertThat(lines(tom, "?page=9")).hasSize(50);
    }

    @Test
    void hiddenFromAnotherTeamWithoutALine() throws Exception {
        mvc.perform(get("/young-people/" + jay.id() + "/who-looked").with(signedInAs(ruth)))
                .andExpect(status().isNotFound());
        assertThat(lines(tom, "")).hasSize(1);
    }
}
